import QRCode from 'qrcode';

export interface Where {
  /** The best one first. */
  urls: readonly string[];
  /** Given at the first start only. */
  firstOwnerKey: string | null;
}

/** What the operator reads in the terminal once the server listens. */
export async function whereToGo({ urls, firstOwnerKey }: Where): Promise<string> {
  const [best = '', ...others] = urls;
  const qr = await QRCode.toString(best, { type: 'utf8', errorCorrectionLevel: 'L' });
  const owner =
    firstOwnerKey === null
      ? `Owner's page: ${best}/owner\nIf its link is lost, this makes a new one and ends the old: npm run owner-key`
      : `Owner's page, shown only this once. Keep this link:\n${best}/owner#k=${firstOwnerKey}`;
  const more = others.length === 0 ? '' : `Also at: ${others.join(', ')}\n`;
  return `\n${qr}\nPhones on this network: ${best}\n${more}\n${owner}\n`;
}
