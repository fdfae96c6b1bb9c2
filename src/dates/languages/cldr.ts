// Made by bin/cldr.mjs from CLDR 48.0 (ICU 78.2); do not edit.

/** Names of months from January and of weekdays from Sunday, folded: names of one between commas, rows between semicolons. */
export const CLDR = {
  bg: {
    months: 'януари;февруари;март;април;май;юни;юли;август;септември;октомври;ноември;декември',
    weekdays: 'неделя,нд;понеделник,пн;вторник,вт;сряда,ср;четвъртък,чт;петък,пт;събота,сб',
  },
  bn: {
    months:
      'জানুযারি,জানু;ফেব্রুযারি,ফেব;মার্চ;এপ্রিল,এপ্রি;মে;জুন;জুলাই,জুল;আগস্ট,আগ;সেপ্টেম্বর,সেপ্ট,সেপ;অক্টোবর,অক্টো;নভেম্বর,নভে;ডিসেম্বর,ডিসে',
    weekdays: 'রবিবার,রবি;সোমবার,সোম;মঙ্গলবার,মঙ্গল;বুধবার,বুধ;বৃহস্পতিবার,বৃহস্পতি;শুক্রবার,শুক্র;শনিবার,শনি',
  },
  ckb: {
    months: 'كانووني دووهم;شوبات;يازار;نيسان;يايار;حوزهيران;تهمووز;ياب;يهيلوول;تشريني يهكهم;تشريني دووهم;كانوني يهكهم',
    weekdays: 'يهكشهممه;دووشهممه;سێشهممه;چوارشهممه;پێنجشهممه;ههيني;شهممه',
  },
  cs: {
    months:
      'leden,ledna,led;unor,unora,uno;brezen,brezna,bre;duben,dubna,dub;kveten,kvetna,kve;cerven,cervna,cvn;cervenec,cervence,cvc;srpen,srpna,srp;zari,zar;rijen,rijna,rij;listopad,listopadu,lis;prosinec,prosince,pro',
    weekdays: 'nedele,ne;pondeli,po;utery,ut;streda,st;ctvrtek,ct;patek,pa;sobota,so',
  },
  da: {
    months:
      'januar,jan;februar,feb;marts,mar;april,apr;maj;juni,jun;juli,jul;august,aug;september,sep;oktober,okt;november,nov;december,dec',
    weekdays: 'sondag,son;mandag,man;tirsdag,tirs;onsdag,ons;torsdag,tors;fredag,fre;lordag,lor',
  },
  de: {
    months:
      'januar,jan;februar,feb;marz,mar;april,apr;mai;juni,jun;juli,jul;august,aug;september,sep,sept;oktober,okt;november,nov;dezember,dez',
    weekdays: 'sonntag,so;montag,mo;dienstag,di;mittwoch,mi;donnerstag,do;freitag,fr;samstag,sa',
  },
  el: {
    months:
      'ιανουαριου,ιανουαριοσ,ιαν;φεβρουαριου,φεβρουαριοσ,φεβ;μαρτιου,μαρτιοσ,μαρ;απριλιου,απριλιοσ,απρ;μαιου,μαιοσ,μαι;ιουνιου,ιουνιοσ,ιουν;ιουλιου,ιουλιοσ,ιουλ;αυγουστου,αυγουστοσ,αυγ;σεπτεμβριου,σεπτεμβριοσ,σεπ;οκτωβριου,οκτωβριοσ,οκτ;νοεμβριου,νοεμβριοσ,νοε;δεκεμβριου,δεκεμβριοσ,δεκ',
    weekdays: 'κυριακη,κυρ;δευτερα,δευ;τριτη,τρι;τεταρτη,τετ;πεμπτη,πεμ;παρασκευη,παρ;σαββατο,σαβ',
  },
  en: {
    months:
      'january,jan;february,feb;march,mar;april,apr;may;june,jun;july,jul;august,aug;september,sep;october,oct;november,nov;december,dec',
    weekdays: 'sunday,sun;monday,mon;tuesday,tue;wednesday,wed;thursday,thu;friday,fri;saturday,sat',
  },
  es: {
    months:
      'enero,ene;febrero,feb;marzo,mar;abril,abr;mayo,may;junio,jun;julio,jul;agosto,ago;septiembre,sept;octubre,oct;noviembre,nov;diciembre,dic',
    weekdays: 'domingo,dom;lunes,lun;martes,mar;miercoles,mie;jueves,jue;viernes,vie;sabado,sab',
  },
  fa: {
    months: 'ژانويه;فوريه;مارس;اوريل;مه;ژوين;ژوييه;اوت;سپتامبر;اكتبر;نوامبر;دسامبر',
    weekdays: 'يكشنبه;دوشنبه;سهشنبه;چهارشنبه;پنجشنبه;جمعه;شنبه',
    persianMonths: 'فروردين;ارديبهشت;خرداد;تير;مرداد;شهريور;مهر;ابان;اذر;دي;بهمن;اسفند',
  },
  fr: {
    months:
      'janvier,janv;fevrier,fevr;mars;avril,avr;mai;juin;juillet,juil;aout;septembre,sept;octobre,oct;novembre,nov;decembre,dec',
    weekdays: 'dimanche,dim;lundi,lun;mardi,mar;mercredi,mer;jeudi,jeu;vendredi,ven;samedi,sam',
  },
  he: {
    months: 'ינואר,ינו;פברואר,פבר;מרץ;אפריל,אפר;מאי;יוני;יולי;אוגוסט,אוג;ספטמבר,ספט;אוקטובר,אוק;נובמבר,נוב;דצמבר,דצמ',
    weekdays:
      'יום ראשון,יום א;יום שני,יום ב;יום שלישי,יום ג;יום רביעי,יום ד;יום חמישי,יום ה;יום שישי,יום ו;יום שבת,שבת',
  },
  hi: {
    months: 'जनवरी,जन;फरवरी,फर;मार्च;अप्रैल;मई;जून;जुलाई,जुल;अगस्त,अग;सितंबर,सित;अक्टूबर,अक्टू;नवंबर,नव;दिसंबर,दिस',
    weekdays: 'रविवार,रवि;सोमवार,सोम;मंगलवार,मंगल;बुधवार,बुध;गुरुवार,गुरु;शुक्रवार,शुक्र;शनिवार,शनि',
  },
  id: {
    months:
      'januari,jan;februari,feb;maret,mar;april,apr;mei;juni,jun;juli,jul;agustus,agu;september,sep;oktober,okt;november,nov;desember,des',
    weekdays: 'minggu,min;senin,sen;selasa,sel;rabu,rab;kamis,kam;jumat,jum;sabtu,sab',
  },
  it: {
    months:
      'gennaio,gen;febbraio,feb;marzo,mar;aprile,apr;maggio,mag;giugno,giu;luglio,lug;agosto,ago;settembre,set;ottobre,ott;novembre,nov;dicembre,dic',
    weekdays: 'domenica,dom;lunedi,lun;martedi,mar;mercoledi,mer;giovedi,gio;venerdi,ven;sabato,sab',
  },
  ja: {
    months: ';;;;;;;;;;;',
    weekdays: '日曜日,日;月曜日,月;火曜日,火;水曜日,水;木曜日,木;金曜日,金;土曜日,土',
  },
  ko: {
    months: ';;;;;;;;;;;',
    weekdays: '일요일,일;월요일,월;화요일,화;수요일,수;목요일,목;금요일,금;토요일,토',
  },
  ms: {
    months:
      'januari,jan;februari,feb;mac;april,apr;mei;jun;julai,jul;ogos,ogo;september,sep;oktober,okt;november,nov;disember,dis',
    weekdays: 'ahad,ahd;isnin,isn;selasa,sel;rabu,rab;khamis,kha;jumaat,jum;sabtu,sab',
  },
  nb: {
    months:
      'januar,jan;februar,feb;mars,mar;april,apr;mai;juni,jun;juli,jul;august,aug;september,sep;oktober,okt;november,nov;desember,des',
    weekdays: 'sondag,son;mandag,man;tirsdag,tir;onsdag,ons;torsdag,tor;fredag,fre;lordag,lor',
  },
  nl: {
    months:
      'januari,jan;februari,feb;maart,mrt;april,apr;mei;juni,jun;juli,jul;augustus,aug;september,sep;oktober,okt;november,nov;december,dec',
    weekdays: 'zondag,zo;maandag,ma;dinsdag,di;woensdag,wo;donderdag,do;vrijdag,vr;zaterdag,za',
  },
  pl: {
    months:
      'styczen,stycznia,sty;luty,lutego,lut;marzec,marca,mar;kwiecien,kwietnia,kwi;maj,maja;czerwiec,czerwca,cze;lipiec,lipca,lip;sierpien,sierpnia,sie;wrzesien,wrzesnia,wrz;pazdziernik,pazdziernika,paz;listopad,listopada,lis;grudzien,grudnia,gru',
    weekdays: 'niedziela,niedz;poniedzialek,pon;wtorek,wt;sroda,sr;czwartek,czw;piatek,pt;sobota,sob',
  },
  ps: {
    months: 'جنوري;فيبروري,فبروري;مارچ;اپريل;مي;جون;جولاي;اګست;سپتمبر,سيپتمبر;اكتوبر;نومبر;دسمبر',
    weekdays: 'يوني;دوني;دريني;څلرني;پينځني;جمعه;اوني',
  },
  pt: {
    months:
      'janeiro,jan;fevereiro,fev;marco,mar;abril,abr;maio,mai;junho,jun;julho,jul;agosto,ago;setembro,set;outubro,out;novembro,nov;dezembro,dez',
    weekdays:
      'domingo,dom;segunda - feira,seg;terca - feira,ter;quarta - feira,qua;quinta - feira,qui;sexta - feira,sex;sabado,sab',
  },
  ro: {
    months:
      'ianuarie,ian;februarie,feb;martie,mar;aprilie,apr;mai;iunie,iun;iulie,iul;august,aug;septembrie,sept;octombrie,oct;noiembrie,nov;decembrie,dec',
    weekdays: 'duminica,dum;luni,lun;marti,mar;miercuri,mie;joi;vineri,vin;sambata,sam',
  },
  ru: {
    months:
      'январь,января,янв;февраль,февраля,февр;март,марта,мар;апрель,апреля,апр;май,мая;июнь,июня,июн;июль,июля,июл;август,августа,авг;сентябрь,сентября,сент;октябрь,октября,окт;ноябрь,ноября,нояб;декабрь,декабря,дек',
    weekdays: 'воскресенье,вс;понедельник,пн;вторник,вт;среда,ср;четверг,чт;пятница,пт;суббота,сб',
  },
  sv: {
    months:
      'januari,jan;februari,feb;mars;april,apr;maj;juni;juli;augusti,aug;september,sep;oktober,okt;november,nov;december,dec',
    weekdays: 'sondag,son;mandag,man;tisdag,tis;onsdag,ons;torsdag,tors;fredag,fre;lordag,lor',
  },
  tr: {
    months:
      'ocak,oca;subat,sub;mart,mar;nisan,nis;mayis,may;haziran,haz;temmuz,tem;agustos,agu;eylul,eyl;ekim,eki;kasim,kas;aralik,ara',
    weekdays: 'pazar,paz;pazartesi,pzt;sali,sal;carsamba,car;persembe,per;cuma,cum;cumartesi,cmt',
  },
  ug: {
    months: 'يانۋار;فيۋرال;مارت;ياپريل;ماي;يييۇن;يييۇل;ياۋغۇست;سينتهبير;يۆكتهبير;نويابير;ديكابير',
    weekdays: 'يهكشهنبه,يه;دۈشهنبه,دۈ;سهيشهنبه,سه;چارشهنبه,چا;پهيشهنبه,په;جۈمه,جۈ;شهنبه,شه',
  },
  uk: {
    months:
      'січень,січня,січ;лютий,лютого,лют;березень,березня,бер;квітень,квітня,квіт;травень,травня,трав;червень,червня,черв;липень,липня,лип;серпень,серпня,серп;вересень,вересня,вер;жовтень,жовтня,жовт;листопад,листопада,лист;грудень,грудня,груд',
    weekdays: "неділя,нд;понеділок,пн;вівторок,вт;середа,ср;четвер,чт;п ' ятниця,пт;субота,сб",
  },
  ur: {
    months: 'جنوري;فروري;مارچ;اپريل;ميي;جون;جولايي;اگست;ستمبر;اكتوبر;نومبر;دسمبر',
    weekdays: 'اتوار;پير;منگل;بده;جمعرات;جمعه;هفته',
  },
  vi: {
    months:
      'thang 1,thg 1;thang 2,thg 2;thang 3,thg 3;thang 4,thg 4;thang 5,thg 5;thang 6,thg 6;thang 7,thg 7;thang 8,thg 8;thang 9,thg 9;thang 10,thg 10;thang 11,thg 11;thang 12,thg 12',
    weekdays: 'chu nhat,cn;thu hai,thu 2;thu ba,thu 3;thu tu,thu 4;thu nam,thu 5;thu sau,thu 6;thu bay,thu 7',
  },
  zh: {
    months: '一月;二月;三月;四月;五月;六月;七月;八月;九月;十月;十一月;十二月',
    weekdays: '星期日,周日;星期一,周一;星期二,周二;星期三,周三;星期四,周四;星期五,周五;星期六,周六',
  },
}
