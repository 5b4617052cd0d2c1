/** Places that look like a person's name: pages show where an account writes from right beside who it is. */
const LIKE_A_NAME = new Set(
  (
    '江苏 江西 安徽 甘肃 宁夏 吉林 云南 武汉 南京 南昌 南宁 温州 金华 常州 徐州 黄山 黄石 黄冈 郑州 宁波 沈阳 苏州 ' +
    '惠州 梅州 江门 包头 岳阳 常德 衡阳 邵阳 万州 银川 和田 乐山 安庆 安阳 安康 安顺 商丘 周口 许昌 宣城 池州 宿州 ' +
    '宿迁 龙岩 宁德 吉安 揭阳 云浮 阳江 湛江 柳州 桂林 玉林 贺州 来宾 巴中 甘孜 曲靖 玉溪 楚雄 文山 阳泉 晋城 晋中 ' +
    '吕梁 衡水 邢台 唐山 盘锦 白山 白城 伊春 聊城 通辽 石家庄 连云港 马鞍山 平顶山 石河子 张家口 秦皇岛 景德镇 哈尔滨 ' +
    '台北 臺北 新北 基隆 桃園 新竹 苗栗 台中 臺中 彰化 南投 雲林 嘉義 台南 臺南 高雄 屏東 宜蘭 花蓮 台東 臺東 澎湖 金門 馬祖 ' +
    '台灣 臺灣 首爾 東京 倫敦 紐約 華盛頓 曼谷 吉隆坡 九龙 九龍 ' +
    '金门 韩国 韓國 古巴 文莱 巴西 巴黎 米兰 柏林 罗马 金边 万象 乌克兰 华盛顿 莫斯科 马德里 温哥华 安卡拉 苏黎世'
  ).split(' '),
);
/** All that a platform shows as an account's place. */
const REGION =
  /^(?:北京|天津|上海|重庆|河北|山西|辽宁|黑龙江|浙江|福建|山东|河南|湖北|湖南|广东|广州|深圳|杭州|成都|西安|青岛|大连|厦门|广西|海南|四川|贵州|西藏|陕西|青海|内蒙古|新疆|香港|澳门|台湾|中国|美国|日本|英国|德国|法国|新加坡|马来西亚|加拿大|澳大利亚)[省市]?$/;

/** True for a Chinese word that is a place and nobody's name. */
export function isPlaceName(text: string): boolean {
  return LIKE_A_NAME.has(text.replace(/[省市]$/, '')) || REGION.test(text);
}
