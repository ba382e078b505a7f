import type { PrintJob } from '../types/page.js';

/** The XMP packet that says the same as the Info dictionary (ISO 16684-1). */
export function xmpPacket(job: PrintJob, creator: string, day: string): string {
  const date = `${day}T00:00:00Z`;
  const subjects = (job.keywords ?? []).map((word) => `<rdf:li>${xmlText(word)}</rdf:li>`).join('');
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${xmlText(job.title)}</rdf:li></rdf:Alt></dc:title>
${job.author === undefined ? '' : `<dc:creator><rdf:Seq><rdf:li>${xmlText(job.author)}</rdf:li></rdf:Seq></dc:creator>\n`}${
  job.subject === undefined
    ? ''
    : `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${xmlText(job.subject)}</rdf:li></rdf:Alt></dc:description>\n`
}${subjects === '' ? '' : `<dc:subject><rdf:Bag>${subjects}</rdf:Bag></dc:subject>\n<pdf:Keywords>${xmlText((job.keywords ?? []).join(', '))}</pdf:Keywords>\n`}<dc:language><rdf:Bag><rdf:li>${xmlText(job.language)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${date}</xmp:CreateDate><xmp:ModifyDate>${date}</xmp:ModifyDate><xmp:CreatorTool>${xmlText(creator)}</xmp:CreatorTool>
<pdf:Producer>${xmlText(creator)}</pdf:Producer>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
}

function xmlText(text: string): string {
  return text.replace(
    /[&<>"]/g,
    (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character]!,
  );
}
