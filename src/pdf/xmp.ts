import type { PrintJob } from '../types/page.js';

/** The XMP packet that says the same as the Info dictionary (ISO 16684-1), and which standards the file claims. */
export function xmpPacket(job: PrintJob, creator: string, day: string, claims: boolean): string {
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
</rdf:Description>${claims ? CLAIMS : ''}</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
}

/** PDF/UA-1 (ISO 14289-1, clause 5), PDF/A-3a (ISO 19005-3, 6.6.4), and the schema that PDF/A asks for of the former (6.6.2.3). */
const CLAIMS = `
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>The part of ISO 14289 that the file follows</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
`;

/** Whether a finished PDF claims to be PDF/UA-1 and PDF/A-3a. */
export function claimsStandards(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('<pdfuaid:part>1</pdfuaid:part>');
}

function xmlText(text: string): string {
  return text.replace(
    /[&<>"]/g,
    (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character]!,
  );
}
