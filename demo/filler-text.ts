const PHRASES = {
  zh: {
    openings: [
      '据了解',
      '记者看到',
      '与此同时',
      '在当地',
      '今年以来',
      '从现场情况看',
      '接下来',
      '对此',
    ],
    subjects: [
      '这座小城',
      '沿河的几个村',
      '县里的货运站',
      '一家老厂',
      '新开的市场',
      '负责的工作人员',
      '不少住户',
      '运输公司',
    ],
    actions: [
      '把发车时间提前了一个小时',
      '正在更换用了二十年的设备',
      '第一次公开了账目',
      '同邻县签下了长期合同',
      '请来三位退休的师傅',
      '把空着的仓库改成了课堂',
      '计划在秋天以前完工',
      '收到了上百条建议',
    ],
    endings: [
      '，比去年同期多了两成。',
      '，这在过去很难想象。',
      '，下一步还要看雨水。',
      '，费用由几家共同承担。',
      '，结果要到年底才知道。',
      '，住在附近的人感受最深。',
    ],
    joint: '',
    comma: '，',
  },
  en: {
    openings: [
      'For now',
      'On the quay',
      'Since the spring',
      'By most accounts',
      'A year later',
      'In the same week',
      'After a long silence',
      'At the far end of town',
    ],
    subjects: [
      'the small freight yard',
      'a row of farms',
      'the council',
      'an old mill',
      'the harbour office',
      'a group of drivers',
      'the new market',
      'most households',
    ],
    actions: [
      'moved the first departure an hour forward',
      'replaced machines that had run for twenty years',
      'opened its books',
      'signed a long contract with its neighbours',
      'hired three retired mechanics',
      'turned an empty store into a classroom',
      'hoped to finish before autumn',
      'collected more than a hundred proposals',
    ],
    endings: [
      ', a fifth more than last year.',
      ', which few had expected.',
      ', and the rest depends on rain.',
      ', with the cost shared among them.',
      ', although nobody will know before winter.',
      ', as those who live nearby noticed first.',
    ],
    joint: ' ',
    comma: ', ',
  },
};

/** A language that filler can be written in. */
export type FillerLanguage = keyof typeof PHRASES;

/** Sentences that read like a report and say nothing: for pages of which only the size matters. */
export function fillerText(
  random: () => number,
  language: FillerLanguage,
  sentences: number,
): string {
  const { openings, subjects, actions, endings, joint, comma } = PHRASES[language];
  const pick = (list: string[]) => list[Math.floor(random() * list.length)] ?? '';
  return Array.from(
    { length: sentences },
    () => pick(openings) + comma + pick(subjects) + joint + pick(actions) + pick(endings),
  ).join(joint);
}
