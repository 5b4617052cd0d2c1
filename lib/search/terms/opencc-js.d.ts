declare module 'opencc-js/dict/TSCharacters' {
  /** Traditional characters and what they became: `萬 万|與 与|…`. */
  const table: string;
  export default table;
}
