import { describe, expect, it } from 'vitest';
import { findPeople } from '../../src/text/people.ts';
import { createText } from '../../src/text/text.ts';

const people = (value: string) => findPeople(createText('text', value));
const named = async (value: string) => (await people(value)).map(({ name, confidence }) => `${name} (${confidence})`);

describe('names', () => {
  it.each([
    // Titles
    ['Call Mrs Patel or Dr Nnamdi Ezeh', 'Mrs Patel (high)', 'Dr Nnamdi Ezeh (high)'],
    ['Cllr Dr Ada Okafor and mr okafor', 'Cllr Dr Ada Okafor (high)', 'mr okafor (high)'],
    ['Mr and Mrs Okonkwo-Smith', 'Mrs Okonkwo-Smith (high)'],
    ['Mrs Brown of Mill Road, Mr King and Dr Church', 'Mrs Brown (high)', 'Mr King (high)', 'Dr Church (high)'],
    ['Mr Green’s bins, Ms Hill, Mr Price', 'Mr Green (high)', 'Ms Hill (high)', 'Mr Price (high)'],
    // A given and a family name, from every community
    ['Siân Llewelyn-Jones', 'Siân Llewelyn-Jones (high)'],
    ['Krzysztof Wiśniewski', 'Krzysztof Wiśniewski (high)'],
    ['Gurpreet Kaur Sandhu', 'Gurpreet Kaur Sandhu (high)'],
    ['Muhammad Abdul-Rahman Khan', 'Muhammad Abdul-Rahman Khan (high)'],
    ['Oluwaseun Adébáyò', 'Oluwaseun Adébáyò (high)'],
    ['Mei Ling Wong', 'Mei Ling Wong (high)'],
    ['Yusuf İbrahim Demir', 'Yusuf İbrahim Demir (high)'],
    ['Sinéad O’Connor', 'Sinéad O’Connor (high)'],
    ["Fergus McAlister's dog", 'Fergus McAlister (high)'],
    ['Anna-Marie van der Berg', 'Anna-Marie van der Berg (high)'],
    ['Rhys ap Owain', 'Rhys ap Owain (high)'],
    ['Zhang Jincheng, Wu Jincheng', 'Zhang Jincheng (medium)', 'Wu Jincheng (medium)'],
    ['MARTIN O’NEILL!', 'MARTIN O’NEILL (high)'],
    // One part that no list has
    ['Doris Clutterbuck turned 100', 'Doris Clutterbuck (high)'],
    ['We met Zbigniewa Kowalska there', 'Zbigniewa Kowalska (medium)'],
    ['Our neighbour Thangavel Rasaling is 84', 'Thangavel Rasaling (medium)'],
    // From a list or not, by their endings, particles and initials
    ['Met Krasimir Zlatoustovic and Aino Mäkiranen there', 'Krasimir Zlatoustovic (high)', 'Aino Mäkiranen (high)'],
    ['Thanks to Robin van Dijkzoom and Mousa bin Qarooni', 'Robin van Dijkzoom (medium)', 'Mousa bin Qarooni (high)'],
    ['We met Vanessa P. Hertzogin there', 'Vanessa P. Hertzogin (high)'],
    ['the assistant to Alvirk D. Pušaver, Ravil G Yefimov', 'Alvirk D. Pušaver (medium)', 'Ravil G Yefimov (medium)'],
    ['“I’m Bojka Žilih, originally from Foulby.”', 'Bojka Žilih (medium)'],
    ['Adébísí Ọláìyá, Ṣadé Ọ̀ṣọ́bà', 'Adébísí Ọláìyá (high)', 'Ṣadé Ọ̀ṣọ́bà (medium)'],
    ['Anna Llwyd-Hall and Ola Park-Jones', 'Anna Llwyd-Hall (high)', 'Ola Park-Jones (high)'],
    // What is said around them
    ['Xiuying Wang, 8, and Yuezhen Wang, 9', 'Xiuying Wang (high)', 'Yuezhen Wang (medium)'],
    ['Kind regards,\nHrefna Bragelund', 'Hrefna Bragelund (medium)'],
    ['Name: Thangavela Rasalinge', 'Thangavela Rasalinge (medium)'],
    ['Signed: Thangavela Rasalinge', 'Thangavela Rasalinge (medium)'],
    ['My name is Thangavela Rasalinge', 'Thangavela Rasalinge (medium)'],
    ['Well done Florence Esquivela!', 'Florence Esquivela (medium)'],
    ['Happy birthday Hope Nuzzleby', 'Hope Nuzzleby (medium)'],
    // Welsh verbs before them
    ['Mae Gwenllian Tudur yn canu', 'Gwenllian Tudur (high)'],
    ['Bydd Aled Morgan yno; roedd Siân Rees yno. Gan Mair Puw', 'Aled Morgan (high)', 'Siân Rees (high)', 'Mair Puw (high)'],
    ['Mae Jones has won', 'Mae Jones (high)'],
    // Initials
    ['Mr A. Khan, Mrs J. K. Obi and Ms B Hughes', 'Mr A. Khan (high)', 'Mrs J. K. Obi (high)', 'Ms B Hughes (high)'],
    ['Priya P. and J. K. Entwistle', 'Priya P (medium)', 'J. K. Entwistle (medium)'],
    // Given names that are words
    ['Grace Okafor and May Brown said yes', 'Grace Okafor (medium)', 'May Brown (medium)'],
    // Without capitals
    ['please call priya patel', 'priya patel (medium)'],
    ['Sarah hodgson won', 'Sarah hodgson (medium)'],
    // East Asia: the family name first or last, syllables apart, together or with a hyphen
    ['We met Chan Tai Man, Ho Chi Wah and Ng Wai-Keung', 'Chan Tai Man (medium)', 'Ho Chi Wah (medium)', 'Ng Wai-Keung (medium)'],
    ['Đỗ Văn Hùng, Tan Boon Kiat, Meiying Chen', 'Đỗ Văn Hùng (medium)', 'Tan Boon Kiat (medium)', 'Meiying Chen (medium)'],
    ['Zhu Xinyi and Park Soo-yeon, Hailan Lin', 'Zhu Xinyi (medium)', 'Park Soo-yeon (medium)', 'Hailan Lin (medium)'],
    ['Mei Ling Tan, Trần Thị Bích Ngọc, Mrs Chan Tai Man', 'Mei Ling Tan (medium)', 'Trần Thị Bích Ngọc (medium)', 'Mrs Chan Tai Man (high)'],
    ['We saw De Jong and Van Persie there', 'De Jong (low)', 'Van Persie (low)'],
    // More than two parts
    ['Ahmad Faizal bin Osmanov, Siti Aminah Yusuf', 'Ahmad Faizal bin Osmanov (high)', 'Siti Aminah Yusuf (high)'],
    ['Abdulaziz bin Khalid Al-Otaibi; Thiago dos Santos Mourato', 'Abdulaziz bin Khalid Al-Otaibi (high)', 'Thiago dos Santos Mourato (high)'],
    ['Zwelvindas Kaur lives; Zwelvind Singh Matharuq', 'Zwelvindas Kaur (medium)', 'Zwelvind Singh Matharuq (medium)'],
    ['Harbhajan Singh Zwelliwal and Almudena García Zorca', 'Harbhajan Singh Zwelliwal (high)', 'Almudena García Zorca (high)'],
    ['Cormac Mac Giolla Phádraig, Desmond St Hilaire', 'Cormac Mac Giolla Phádraig (high)', 'Desmond St Hilaire (high)'],
    // Neither part on a list, where none but people stand
    ['“Lovely,” said Zwelda Brankoski-Ptorr.', 'Zwelda Brankoski-Ptorr (low)'],
    ['“It changed my life.” — Zwelda Brankort', 'Zwelda Brankort (low)'],
    ['Dear Zwelda Brankort,', 'Zwelda Brankort (low)'],
    ['Happy 90th birthday to Zwelda Brankort!', 'Zwelda Brankort (low)'],
    ['Our colleague Zwelda Brankort and the volunteer, Thrimo Quistle', 'Zwelda Brankort (medium)', 'Thrimo Quistle (medium)'],
    ['Congratulations to Zwelda Brankort on her retirement', 'Zwelda Brankort (low)'],
    ['Zwelda Brankort’s mum; Thrimo Quistle (left)', 'Zwelda Brankort (medium)', 'Thrimo Quistle (medium)'],
    ['HAPPY BIRTHDAY DORIS CLUTTERBUNK!', 'DORIS CLUTTERBUNK (medium)'],
    ['Thanks to DORIS CLUTTERBUNK for this.', 'DORIS CLUTTERBUNK (medium)'],
    ['We saw Callum Hill and Amelia Waters there; well done Holly Black', 'Callum Hill (medium)', 'Amelia Waters (medium)', 'Holly Black (medium)'],
    ['We met Nigel Okafor, Malcolm Bore and Priya Patel', 'Nigel Okafor (high)', 'Malcolm Bore (medium)', 'Priya Patel (high)'],
    // Names that are places as well
    ['Craig Holroyd’s claim, Lesley Stanley', 'Craig Holroyd (high)', 'Lesley Stanley (high)'],
    ['Ashley Green, 34, of Foulby', 'Ashley Green (low)'],
    // Given names alone
    ['Well done Nkechi and Grace', 'Nkechi (low)'],
  ])('in %j', async (text, ...expected) => expect(await named(text)).toEqual(expected));
});

describe('what is no person', () => {
  it.each([
    'Sunny Hill Park, Burnt Oak Library and Adult Learning Barnet',
    'Queen Elizabeth Hall, Royal Albert Hall, Victoria Park, Albert Road and Nelson Street',
    'St Helens, St Mary Church, San Marino and the Jack Petchey Foundation',
    "Sadler's Wells, King George's Field, Marks & Spencer, Ernst & Young",
    'Martin Luther King Day, Duke of Edinburgh Award, Carol Concert, May Bank Holiday',
    'Milton Keynes, Saffron Walden, Newton Stewart, Weston Underwood and Kirkby Stephen',
    'Milton Abbas, Martin Hussingtree, Stanley Common, Ashton Keynes and Mitchel Troy; in Beverley and near Kimberley',
    'Roadworks in Weston Favell. Well done Peter Tavy! Police were called to Ashley Green, 4 miles away.',
    'The new Abram Browning village hall, Edith Marrow ward and the Stanley Pike crossroads',
    'Hong Kong, Ho Ho Ho, Sun Tan Lotion, He Said So, See Man Kind, Feng Shui, Ho Chi Minh City, Ha Long Bay, Tai Chi Chuan, Man United, Park Lane, Long Gallery',
    '“Better buses,” said Thames Buses. Dear Resident, Dear Burnt Oak, Hello Foulby! RIP Burnt Oak Baths.',
    'Gritting on Doris Hill and along Amelia Green. STORM WEATHER WARNING ISSUED. Please read MAY CAMPAIGN UPDATE',
    'HAPPY NEW YEAR! HAPPY BIRTHDAY FOULBY LIBRARY! WELL DONE EVERYONE',
    'The Tour de Foulby, Van Hire, Van Drivers, De Montfort University, Al-Qaeda and Al-Anon',
    'Undo Stack, Task Manager, Control Panel, Pull Request, Docker Compose: how the Undo Stack works',
    'Kind regards,\nNorbridge Council. Dear Burnt Oak, my name is Norbridge Library. Signed: Head Teacher',
    'Thanks to Victoria Coachways and Chelsea Pensioners. Watching Blackadder. Per-Key Tracking. Cash ISA Grant',
    'Vitamin D Deficiency, Hepatitis B. Vaccines, Plan B Theatre. I’m Team Barnet. I am Autism Aware, are you?',
    'Traffic near Swanton Morley; we went to Ixworth Thorpe and to Weston Favell. Burton Constable is closed.',
    'Balfour Beatty and Willmott Dixon build it. Krishna Janmashtami, Raksha Bandhan, Tae Kwon Do, Pak Choi',
    'Eid Mubarak, Saal Mubarak, Ramadan Mubarak and Kung Hei Fat Choy',
    'Will You Be There? Summer Reading Challenge, Hope Street, Rose Garden, Art Gallery',
    'Bydd biniau du yn cael eu casglu. Rhowch eich bin allan erbyn 7am bob dydd Sadwrn.',
    'I miss you. I guess MS will wait. MS Society, Miss March, Mr Happy, Dr Green Park Surgery',
    '@PriyaPatel #PriyaPatel https://example.org/PriyaPatel priya.patel@example.org',
    '',
    '🌳',
  ])('%j', async text => expect(await named(text)).toEqual([]));
});

it('gives titles and places', async () => {
  expect(await people('Hi\r\nMs. J. Smith’s cat')).toEqual([{ name: 'Ms. J. Smith', title: 'Ms', confidence: 'high', start: 4, end: 16 }]);
  expect(await people('👩🏽‍🌾 Sia\u0302n Rees')).toEqual([{ name: 'Sia\u0302n Rees', confidence: 'high', start: 8, end: 18 }]);
});

it('reads a text once', async () => {
  const text = createText('text', 'Priya Patel');
  expect(text.people()).toBe(text.people());
  expect(await text.people()).toHaveLength(1);
});

it('keeps names apart and in order, however many', async () => {
  const found = await people('Priya Patel, '.repeat(2000));
  expect(found).toHaveLength(2000);
  expect(found.at(-1)).toMatchObject({ start: 13 * 1999, end: 13 * 1999 + 11 });
});

it('reports doubtful names unread where the tagger has read enough', async () => {
  const found = await people('Doris Clutterbuck sat. '.repeat(2000));
  expect(found).toHaveLength(2000);
});
