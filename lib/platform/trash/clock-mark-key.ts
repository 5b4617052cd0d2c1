/** The key in `storage.local` of the time (milliseconds) that sweeping the trash goes by. About this machine only. */
export const CLOCK_MARK_KEY = 'clockMark';
