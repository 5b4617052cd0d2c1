/** The demo's pages by name, for whoever opens them. */
export const ADDRESSES = {
  front: 'http://demo.example/',
  share: 'http://finews.zning.xyz/html_News/NewsShare.html?infoCode=NW202205182383366657',
  blog: 'http://finews.withounder.com/zhongguoyouzhengkuaidibao/2022/05/18/NW202205182383366657.html',
  eastmoney: 'http://finance.eastmoney.com/a/202605123734218906.html',
  eastmoneyMobile: 'http://wap.eastmoney.com/a/202605123734218906.html',
  english: 'http://daily.example/world/2026/05/harbour-ferry-returns',
  live: 'http://daily.example/live/2026/05/storm-ines',
  flash: 'http://flash.example/20260512/88213.html',
  app: 'http://app.example/story/reservoir',
  textFile: 'http://text.example/jiangxi-youzheng.txt',
  textPage: 'http://text.example/jiangxi-youzheng.html',
  pdf: 'http://paper.example/notice.pdf',
  hostile: 'http://hostile.example/article.html',
  hostileHuge: 'http://hostile.example/huge.html',
  hostileDeep: 'http://hostile.example/deep.html',
  hostileNames: 'http://hostile.example/names.html',
} as const;
