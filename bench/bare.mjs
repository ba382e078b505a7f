// The floor: a bare Puppeteer script that prints a finished page, as short as such a script gets.
// Usage: node bench/bare.mjs BROWSER PAGE.html OUT.pdf
import { readFileSync, writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer';

const [executablePath, html, pdf] = process.argv.slice(2);
const args = ['--no-sandbox', '--font-render-hinting=none', '--disable-gpu'];
const browser = await puppeteer.launch({ executablePath, headless: 'shell', pipe: true, args });
const page = await browser.newPage();
await page.setContent(readFileSync(html, 'utf8'));
writeFileSync(pdf, await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true }));
await browser.close();
