import type { Vocabulary } from '../vocabulary.ts'

/** Korean. */
export const ko = (): Vocabulary => ({
  code: 'ko',
  script: 'Hangul',
  beside: ['en'],
  order: 'ymd',
  // 일 and 월 by themselves are day and month
  marks: { Y: '년', M: '월', D: '일', h: '시', m: '분, 분에', s: '초' },
  updated: {
    sure: `최종수정, 최종 수정, 수정, 수정일, 수정일시, 수정시간, 업데이트, 최종 업데이트, 최종업데이트, 최종편집, 최종 편집, 기사수정, 기사 수정,
      마지막 업데이트, 최종수정일, 최종 수정일, 갱신, 수정 시간, 최종 편집일`,
  },
  published: {
    sure: `입력, 기사입력, 기사 입력, 입력일, 입력시간, 입력 시간, 등록, 등록일, 등록일시, 기사등록, 기사 등록, 게시, 게시일, 발행, 발행일, 작성,
      작성일, 승인, 기사승인, 기사 승인, 송고, 송고시간, 최초입력, 최초 입력, 게재, 게재일, 입력일시, 보도, 승인일, 발행일시, 송고 시간`,
  },
  morning: '오전, 새벽, 아침',
  evening: '오후, 저녁, 밤',
  noon: '낮, 정오',
  agoAfter: '전',
  about: '약',
  units: {
    Y: { many: '년' },
    M: { many: '달, 개월' },
    W: { many: '주, 주일' },
    D: { many: '일' },
    TH: { many: '시간' },
    TM: { many: '분' },
    TS: { many: '초' },
  },
  relatives: [
    ['어제', '-P1D'],
    ['그저께', '-P2D'],
    ['오늘', 'P0D'],
    ['방금', 'PT0S'],
    ['방금 전', 'PT0S'],
  ],
  fillers: '날짜, 시각, 및, 에, 기준',
  glue: { field: '날짜', and: '및', clockEnd: '에' },
  bylines: '기자, 글, 특파원, 논설위원, 에디터, 편집, 선임기자',
  outlets: '기자, 특파원, 뉴스, 연합뉴스, 신문, 일보, 통신, 뉴시스, 서울, 부산',
  sections:
    '정치, 세계, 국제, 경제, 사회, 문화, 스포츠, 오피니언, 뉴스, 건강, 과학, 연예, 산업, 전국, 종합, 북한, 생활',
  counters: '조회수, 조회, 댓글, 호, 지면',
  furniture: '공유, 인쇄, 저장, 스크랩, 글자크기, 프린트, 읽는시간, 듣기, 가, 본문',
  foreign: '출생, 사망, 까지, 부터, 전화, 가격, 경기, 시즌, 사진, 저작권',
})
