/** What stands between a label and the date it is of. */
const BEFORE_DATE = '[^\\d]{0,12}$';

/** The words before the date of an update, in the languages that pages are read in. */
export const UPDATE_LABEL = new RegExp(
  `(?:更新|更改|编辑于|編輯於|修改|修订|最終|updated?|modified|revised|aktualisiert|geändert|stand|actualizad[oa]|atualizad[oa]|mis(?:e)? à jour|modifié|aggiorna\\p{L}*|modificat[oa]|modifica|bijgewerkt|gewijzigd|uppdatera[dt]|oppdatert|opdateret|endret|ændret|päivitetty|muokattu|aktualizac[ej]\\p{L}*|aktualizovan\\p{L}*|upraveno|güncellen?m?e?\\p{L}*|diperbarui|cập nhật|обновлен\\p{L}*|оновлен\\p{L}*|изменен\\p{L}*|ενημερώθηκε|ενημέρωση|actualizat|frissítve|تحديث|עודכן|अपडेट\\p{L}*|수정|업데이트)${BEFORE_DATE}`,
  'iu',
);

/** The words before the date of the first publication. */
export const PUBLISH_LABEL = new RegExp(
  `(?:发布|發布|發佈|发表|發表|发稿|刊发|时间|時間|日期|公開|配信|掲載|datum|dato|fecha|등록|입력|작성|published|posted|created|veröffentlicht|erschienen|erstellt|publicad[oa]|creado|publiée?|créé|pubblicat[oa]|gepubliceerd|geplaatst|publicera[dt]|publisert|udgivet|offentliggjort|julkaistu|opublikowan\\p{L}*|data publikacji|publikován\\p{L}*|vydáno|yayınlan?ma\\p{L}*|giriş|eklenme|diterbitkan|опубликован\\p{L}*|опубліковано|δημοσιεύ\\p{L}*|publicat|megjelen\\p{L}*|نشر|פורסם|प्रकाशित)${BEFORE_DATE}`,
  'iu',
);

/** The words before a day that is not the article's: an event, a deadline, a birth, the law's. */
export const NOT_ITS_DATE =
  /(?:有效期|截[止至]|版权|注册|报名|活动|会议|实施|施行|生效|开播|上映|成立于|创刊|born|geboren|copyright|expires?|valid until|gültig bis|vence|scadenza)[^\d]{0,8}$/i;

/** Says in Chinese that a date is the publication; 时间 and 日期 may be of anything. */
export const SURELY_PUBLISHED = /(?:[发發][布佈表稿]|刊[发登]|上稿|出版|公[开開])[^\d]{0,12}$/;

/** When a notice was written or signed, which is before it was published. */
export const SIGNED_LABEL = /(?:成文|印发|印發|签发|落款|生成|拍[摄攝])[^\d]{0,8}$/;
