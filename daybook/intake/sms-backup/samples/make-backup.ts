// Backups of any length, made up as the app writes them.

const texts = [
  "Where are you now?",
  "Please stop writing to me. I said so &amp; I mean it.",
  "তুমি এখন কোথায়? &#55357;&#56384;",
  "I saw your window light &#55357;&#56832;&#55357;&#56832;",
  "ok",
  "line one&#10;line two",
];
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const two = (value: number): string => `${value}`.padStart(2, "0");

/** The printed time of a phone in Dhaka. */
const printed = (ms: number): string => {
  const there = new Date(ms + 6 * 3_600_000);
  const hour = there.getUTCHours();
  return `${months[there.getUTCMonth()]} ${there.getUTCDate()}, ${there.getUTCFullYear()} ${hour % 12 || 12}:${two(there.getUTCMinutes())}:${two(there.getUTCSeconds())} ${hour < 12 ? "AM" : "PM"}`;
};

export const backupHead = (count: number): string =>
  `<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<!--File Created By SMS Backup & Restore v10.20.002 on 21/11/2026 09:00:00-->\n<smses count="${count}" backup_set="made-up" backup_date="1795230000000" type="full">\n`;
export const backupFoot = "</smses>\n";

/** One text message, by its number. */
export const makeSms = (index: number): string => {
  const ms = 1_700_000_000_000 + index * 97_000;
  return `  <sms protocol="0" address="+88017000000${two(index % 7)}" date="${ms}" type="${index % 3 === 0 ? 2 : 1}" subject="null" body="${texts[index % texts.length]}" toa="null" sc_toa="null" service_center="null" read="1" status="-1" locked="0" date_sent="${ms - 1000}" sub_id="1" readable_date="${printed(ms)}" contact_name="${index % 7 === 0 ? "(Unknown)" : `Tarek ${index % 7}`}" />\n`;
};

export const makeBackup = (count: number): string => {
  const lines = [backupHead(count)];
  for (let index = 0; index < count; index++) lines.push(makeSms(index));
  return `${lines.join("")}${backupFoot}`;
};
