/** Breaking news carries its time behind the headline: 村口的收儲點開秤了 (09:12). */
export const TIME_IN_HEADLINE = /\s*[（(](\d{1,2}[:：]\d\d)[）)]\s*$/;
