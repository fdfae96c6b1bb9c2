/** Colours, type and controls that all pages share. */
const COMMON = `
:root{color-scheme:light dark;--paper:#fbfaf6;--card:#fff;--ink:#1f1c17;--soft:#666052;--line:#e2ddd1;--strong:#cfc8b8;
--gone:#fce6e2;--gone-ink:#96200f;--gone-edge:#d9604c;--src:#e2f2e4;--src-ink:#1b5c34;--src-edge:#4d9f68;
--time:#e1edfa;--time-ink:#174c85;--time-edge:#5b93cf;--kept:#fbefd2;--kept-ink:#704600;--kept-edge:#cf9a35;--focus:#1d5fbf;
--sans:ui-sans-serif,system-ui,-apple-system,"Segoe UI","Noto Sans","Noto Sans Arabic","Noto Sans Hebrew",sans-serif;
--serif:"Iowan Old Style","Noto Serif","Noto Naskh Arabic","Noto Serif Hebrew",Georgia,serif;
--mono:ui-monospace,SFMono-Regular,Menlo,Consolas,"Noto Sans Mono","DejaVu Sans Mono",monospace}
@media (prefers-color-scheme:dark){:root{--paper:#15161a;--card:#1d1f25;--ink:#e9e6df;--soft:#a7a296;--line:#31333b;--strong:#474a55;
--gone:#3d1d1a;--gone-ink:#ffb3a6;--gone-edge:#c2543f;--src:#17321f;--src-ink:#97dcae;--src-edge:#45905f;
--time:#152d47;--time-ink:#a4cdf6;--time-edge:#4a80ba;--kept:#392b0e;--kept-ink:#f2cb80;--kept-edge:#a9802f;--focus:#8ab8ff}}
*{box-sizing:border-box}
html{scroll-padding:5rem 0;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.6 var(--sans);overflow-wrap:anywhere}
a{color:inherit;text-underline-offset:.18em}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:3px}
.skip{position:absolute;left:-99rem;top:.5rem;padding:.4rem .8rem;background:var(--card);z-index:9}
.skip:focus{left:.5rem}
code{font-family:var(--mono);font-size:.88em}
header,main,footer{max-width:88rem;margin:0 auto;padding:0 clamp(1rem,3vw,2.5rem)}
header{padding-top:1.8rem}
h1{font:600 clamp(1.35rem,1rem + 1.7vw,2.1rem)/1.35 var(--serif);margin:.2rem 0 .3rem;text-wrap:balance}
h2{font:600 1.05rem/1.4 var(--sans);margin:2.2rem 0 .8rem}
.brand,.path{margin:0;color:var(--soft);font-size:.88rem}
.brand b{color:var(--ink)}
.path{font-family:var(--mono)}
.lead{font-size:1.05rem;margin:.9rem 0 0}
.facts{display:flex;flex-wrap:wrap;gap:.6rem;margin:1rem 0 0;padding:0}
.facts div{background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:.5rem .9rem;min-width:7rem}
.facts dt{color:var(--soft);font-size:.78rem}
.facts dd{margin:0;font-weight:600;font-variant-numeric:tabular-nums}
.facts .big dd{color:var(--gone-ink)}
table{border-collapse:collapse;width:100%;font-size:.92rem}
th{text-align:start;font-weight:600;color:var(--soft);font-size:.8rem}
th,td{padding:.45rem .8rem .45rem 0;border-bottom:1px solid var(--line);vertical-align:top}
td.n,th.n{text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap}
.scroll{overflow-x:auto}
footer{color:var(--soft);font-size:.85rem;padding-top:2rem;padding-bottom:3rem}
.key{display:flex;flex-wrap:wrap;gap:.4rem 1.2rem;padding:0;margin:0;list-style:none}
@media print{body{background:#fff;font-size:9.5pt}header,main,footer{max-width:none;padding-left:0;padding-right:0}.skip{display:none}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}@page{margin:14mm 12mm}}
`

/** One document. */
export const PAGE_STYLE: string = `${COMMON}
body{padding-inline-end:1.6rem}
.map{position:fixed;inset-block:0;right:0;width:1.5rem;background:var(--paper);border-left:1px solid var(--line);padding:.4rem .3rem}
.map svg{width:100%;height:100%;display:block;overflow:visible}
.map .stay{fill:var(--line)}.map .gone{fill:var(--gone-edge)}.map .src{fill:var(--src-edge)}.map .time{fill:var(--time-edge)}.map .kept{fill:var(--kept-edge)}
.map a:hover rect,.map a:focus-visible rect{stroke:var(--ink);stroke-width:2;vector-effect:non-scaling-stroke}
.parts{margin:0;padding:0;list-style:none;display:grid;gap:.35rem}
.parts li{display:grid;grid-template-columns:auto minmax(0,1fr);gap:.6rem;align-items:baseline}
.parts code{color:var(--soft);margin-inline-start:.3rem}
details>summary{cursor:pointer;color:var(--soft);padding:.2rem 0}
fieldset{border:0;padding:0;margin:0;display:flex;flex-wrap:wrap;gap:.3rem;align-items:center}
legend{float:left;margin-inline-end:.6rem;color:var(--soft);font-size:.85rem;padding:0}
fieldset label{border:1px solid var(--strong);border-radius:99px;padding:.2rem .8rem;font-size:.85rem;cursor:pointer;background:var(--card);min-height:1.75rem}
fieldset input{position:absolute;opacity:0}
fieldset input:checked+label{background:var(--ink);color:var(--paper);border-color:var(--ink)}
fieldset input:focus-visible+label{outline:3px solid var(--focus);outline-offset:2px}
.bar{position:sticky;top:0;background:var(--paper);padding:.5rem 0;z-index:2;border-bottom:1px solid var(--line)}
.heads,.row{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);column-gap:2rem}
.heads{color:var(--soft);font-size:.8rem;padding:.8rem 0 .3rem}
.heads span:first-child{padding-inline-start:3.2rem}
.row{padding:.3rem 0}
.row.gap{margin-top:1.1rem}
.far .row{content-visibility:auto;contain-intrinsic-size:auto 4rem}
.l{position:relative;margin:0;padding-inline:.3rem;margin-left:2.9rem;min-height:1.6em;white-space:pre-wrap;border-radius:.25rem}
.l::before{content:attr(data-l);position:absolute;left:-2.9rem;width:2.4rem;text-align:right;color:var(--soft);font:.75rem/2.1 var(--mono);direction:ltr}
.l del{text-decoration:none;background:var(--gone);color:var(--gone-ink);border-radius:.2rem;box-decoration-break:clone;-webkit-box-decoration-break:clone;padding:.12em 0}
.l.whole{background:var(--gone);border-inline-start:3px solid var(--gone-edge);border-radius:0}
.l.whole del{background:none}
.src{background:var(--src);border-radius:.2rem;box-decoration-break:clone;-webkit-box-decoration-break:clone;padding:.12em 0}
.when{text-decoration:underline 2px var(--time-edge);text-underline-offset:.3em}
.headline{font-weight:600}
.warned{text-decoration:underline wavy var(--kept-edge) 1px;text-underline-offset:.3em}
.twice{text-decoration:underline dashed var(--kept-edge) 2px;text-underline-offset:.3em}
.b{display:inline-block;font:600 .72rem/1.5 var(--sans);border-radius:99px;padding:0 .45rem;margin-inline:.3rem;text-decoration:none;vertical-align:.12em;white-space:nowrap;border:1px solid;min-width:1.5rem;text-align:center}
.b.gone{background:var(--gone-ink);border-color:var(--gone-ink);color:var(--paper)}
.b.from{background:var(--src);color:var(--src-ink);border-color:var(--src-edge)}
.b.at{background:var(--time);color:var(--time-ink);border-color:var(--time-edge)}
.b.twice-b{background:var(--kept);color:var(--kept-ink);border-color:var(--kept-edge)}
.l:has(:target){outline:3px solid var(--focus);outline-offset:1px}
.card:target{outline:3px solid var(--focus);outline-offset:2px}
.c{font-family:var(--serif)}
.p{margin:0;padding-inline:.3rem;white-space:pre-wrap}
.p.title{font-weight:700;font-size:1.15em}
.p.time{color:var(--time-ink);font-size:.92em}
.card{font:.87rem/1.5 var(--sans);background:var(--card);border:1px solid var(--line);border-left:4px solid var(--gone-edge);border-radius:.45rem;padding:.55rem .8rem;margin:.3rem 0;direction:ltr;text-align:left;max-width:44rem}
.card p{margin:.15rem 0}
.card h3{font:600 .9rem/1.5 var(--sans);margin:0}
.card .why{color:var(--soft)}
.card.kept{border-left-color:var(--kept-edge)}
.card.warning{border-left-color:var(--kept-edge);background:var(--kept);color:var(--kept-ink)}
.tag{display:inline-block;color:var(--soft);font-size:.8rem;border:1px solid var(--line);border-radius:.3rem;padding:0 .35rem}
.say{font:.82rem/1.5 var(--sans);color:var(--time-ink);margin:.1rem .3rem;direction:ltr;text-align:left}
.say.head{color:var(--soft)}
.diff{text-align:start;background:var(--paper);border-radius:.3rem;padding:.3rem .5rem;font-family:var(--serif);white-space:pre-wrap}
.diff del,.diff ins{text-decoration:none;border-radius:.2rem;padding:.05em .2em}
.diff del{background:var(--gone);color:var(--gone-ink);text-decoration:line-through}
.diff ins{background:var(--src);color:var(--src-ink);font-weight:600}
.swatch{display:inline-block;width:.9em;height:.9em;border-radius:.2em;vertical-align:-.1em;margin-inline-end:.35em;border:1px solid}
.swatch.gone{background:var(--gone);border-color:var(--gone-edge)}.swatch.src{background:var(--src);border-color:var(--src-edge)}
.swatch.time{background:var(--time);border-color:var(--time-edge)}.swatch.kept{background:var(--kept);border-color:var(--kept-edge)}
body:has(#view-text:checked) :is(.c,.heads span+span){display:none}
body:has(#view-clean:checked) :is(.o,.heads span:first-child,.card,.say){display:none}
body:has(:is(#view-text,#view-clean):checked) :is(.row,.heads){grid-template-columns:minmax(0,1fr)}
body:has(#view-clean:checked) .rows{max-width:46rem}
@media screen and (max-width:52rem){
.heads{display:none}.row{grid-template-columns:minmax(0,1fr)}
body:has(#view-both:checked) .p{display:none}
.l{margin-left:1.9rem}.l::before{left:-1.9rem;width:1.5rem;font-size:.68rem;line-height:2.35}
.card,.say{margin-left:1.9rem}
}
@media print{.map,.bar,.swatches{display:none}body{padding:0}.row{break-inside:auto;column-gap:6mm;padding:.1rem 0}.card{break-inside:avoid;font-size:8pt}.l,.p{orphans:2;widows:2}
.far .row{content-visibility:visible}.parts details{display:block}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
`

/** The index of several documents. */
export const INDEX_STYLE: string = `${COMMON}
.two{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,26rem),1fr));gap:0 3rem}
.find{display:none;margin:1.4rem 0 0}
.ready .find{display:block}
.find label{display:block;font-size:.85rem;color:var(--soft)}
.find input{font:inherit;width:100%;max-width:34rem;padding:.5rem .8rem;border:1px solid var(--strong);border-radius:.5rem;background:var(--card);color:inherit}
.q{font:inherit;background:none;border:0;padding:0;color:inherit;text-align:start;min-height:1.6rem}
.ready .q{cursor:pointer;text-decoration:underline dotted;text-underline-offset:.2em}
.docs td:first-child{min-width:14rem}
.docs .t{font-family:var(--serif);font-size:1.02rem;display:block}
.docs .path{display:block}
.bar-cell{width:9rem}
.bar-cell svg{width:100%;height:.7rem;display:block}
.bar-cell .stay{fill:var(--line)}.bar-cell .gone{fill:var(--gone-edge)}
@media (max-width:40rem){.docs thead{position:absolute;left:-99rem}.docs tr[hidden]{display:none}.docs tr:not([hidden]){display:block;border-bottom:1px solid var(--line);padding:.5rem 0}.docs td{display:block;border:0;padding:.1rem 0;text-align:start}.docs td.n{text-align:start}}
`
