/** Posts of ../shared/finews whose markup our clean HTML does not have; what they show is the same. */
export const RAW_MARKUP: Readonly<Record<string, string>> = {
  '2022-01-21-NW202201212257099936.md': 'a price chart in comments, styles, a hidden paragraph',
  '2022-02-11-NW202202112274017262.md': 'a price chart in comments, styles, a hidden paragraph',
  '2022-05-29-NW202205292395438077.md': 'pictures in <center>, with styles',
  '2022-05-31-NW202205312398034850.md': 'a price chart in comments, styles, a hidden paragraph',
  '2022-06-14-NW202206142412311033.md': 'price charts in comments, styles, bare & in addresses',
};
