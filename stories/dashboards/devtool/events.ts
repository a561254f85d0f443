/** Made-up requests: time, status, page, region, duration in milliseconds, credits. */
const LINES = `
11:59:58.204 200 shop.example/p/4471-trail-shoe eu-1 412 1
11:59:57.911 200 shop.example/p/4472-rain-jacket eu-1 388 1
11:59:57.640 200 outlet.example/search?q=boots us-2 701 5
11:59:57.102 304 shop.example/p/4470-wool-sock eu-1 96 0
11:59:56.875 200 market.example/list/tents?page=3 us-2 655 1
11:59:56.322 429 market.example/list/tents?page=4 us-2 31 0
11:59:55.987 200 shop.example/p/4468-head-lamp eu-1 402 1
11:59:55.430 200 gear.example/deals ap-1 834 5
11:59:54.990 200 shop.example/p/4467-camp-stove eu-1 377 1
11:59:54.518 503 gear.example/deals?page=2 ap-1 10,004 0
11:59:53.876 200 outlet.example/p/99182 us-2 540 1
11:59:53.301 200 outlet.example/p/99183 us-2 522 1
11:59:52.744 200 shop.example/p/4466-dry-bag eu-1 391 1
11:59:52.210 200 market.example/p/sleeping-mat-r4 us-2 618 1
11:59:51.689 404 shop.example/p/4465-gaiter eu-1 88 0
11:59:51.015 200 shop.example/p/4464-trek-pole eu-1 405 1
11:59:50.522 200 gear.example/p/ice-axe-classic ap-1 798 1
11:59:50.104 200 market.example/p/bivy-bag-2 us-2 633 1
11:59:49.660 200 shop.example/p/4463-sun-cap eu-1 381 1
11:59:49.187 200 outlet.example/p/99184 us-2 515 1
11:59:48.730 200 shop.example/p/4462-fleece eu-1 396 1
11:59:48.211 301 outlet.example/p/99185 us-2 74 0
`;

/** The requests that the event log shows, newest first. */
export const events = LINES.trim()
  .split('\n')
  .map((line) => {
    const [time = '', status = '', url = '', region = '', ms = '', credits = ''] = line.split(' ');
    return { time, status, url, region, ms, credits };
  });
