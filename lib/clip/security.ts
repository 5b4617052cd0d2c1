/** A share, fund or index that an article names by its code. */
export interface Security {
  /** Where it is traded: `SH`, `SZ`, `BJ`, `HK`, `NYSE`, `NASDAQ`; `US` where no exchange is told. */
  market: string;
  /** As that market writes it: `600519`, `00700`, `AAPL`. */
  code: string;
  /** As the article names it; empty where it does not. */
  name: string;
}
