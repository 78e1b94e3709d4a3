// Three invented incidents: a hospital, a shop, a university.
CREATE
  (:Cause {id: 'hacking', labelJa: 'ハッキング', labelEn: 'Hacking', veris: ['action.hacking']}),
  (:Cause {id: 'hacking.exploit-vulnerability', labelJa: '脆弱性の悪用', labelEn: 'Exploit of a vulnerability', veris: ['action.hacking.variety.Exploit vuln']}),
  (:Cause {id: 'malware.ransomware', labelJa: 'ランサムウェア', labelEn: 'Ransomware', veris: ['action.malware.variety.Ransomware']}),
  (:Cause {id: 'control', labelJa: '管理策の不備', labelEn: 'Missing or failed safeguard'}),
  (:Cause {id: 'control.patching', labelJa: '修正プログラムの未適用', labelEn: 'Missing patches', mitigation: 'M1051'}),
  (:Cause {id: 'error', labelJa: '過失', labelEn: 'Error', veris: ['action.error']}),
  (:Cause {id: 'error.misconfiguration', labelJa: '設定ミス', labelEn: 'Misconfiguration', veris: ['action.error.variety.Misconfiguration']}),
  (:Cause {id: 'error.misconfiguration.database-exposed', labelJa: 'データベースの公開設定', labelEn: 'Database open to the internet'}),
  (:Cause {id: 'error.misdelivery', labelJa: '誤送信', labelEn: 'Misdelivery', veris: ['action.error.variety.Misdelivery']}),
  (:DataType {id: 'personal', labelJa: '個人情報', labelEn: 'Personal data', veris: ['attribute.confidentiality.data.variety.Personal']}),
  (:DataType {id: 'personal.name', labelJa: '氏名', labelEn: 'Names'}),
  (:DataType {id: 'personal.email', labelJa: 'メールアドレス', labelEn: 'Mail addresses'}),
  (:DataType {id: 'medical', labelJa: '医療情報', labelEn: 'Medical data'}),
  (:DataType {id: 'payment', labelJa: '決済情報', labelEn: 'Payment data'}),
  (:DataType {id: 'payment.card', labelJa: 'カード情報', labelEn: 'Card data'}),
  (:Asset {id: 'network.vpn', labelJa: 'VPN 装置', labelEn: 'VPN gateway'}),
  (:Asset {id: 'server.database', labelJa: 'データベースサーバ', labelEn: 'Database server'}),
  (:Mitigation {id: 'M1051', name: 'Update Software', labelJa: 'ソフトウェアの更新', labelEn: 'Update Software'}),
  (:AttackTechnique {id: 'T1486', name: 'Data Encrypted for Impact', labelEn: 'Data Encrypted for Impact'});
UNWIND [['hacking.exploit-vulnerability', 'hacking'], ['control.patching', 'control'], ['error.misconfiguration', 'error'],
  ['error.misconfiguration.database-exposed', 'error.misconfiguration'], ['error.misdelivery', 'error']] AS pair
MATCH (narrow:Cause {id: pair[0]}), (broad:Cause {id: pair[1]}) CREATE (narrow)-[:BROADER]->(broad);
UNWIND [['personal.name', 'personal'], ['personal.email', 'personal'], ['payment.card', 'payment']] AS pair
MATCH (narrow:DataType {id: pair[0]}), (broad:DataType {id: pair[1]}) CREATE (narrow)-[:BROADER]->(broad);
CREATE
  (:Organization {id: 'org:JP:みどり市民病院', name: 'みどり市民病院', nameKey: 'みどり市民病院', nameSort: '03', country: 'JP', industry: '622110', aliases: ['みどり病院'], anonymous: false}),
  (:Organization {id: 'org:JP:青葉堂', name: '青葉堂', nameKey: '青葉堂', nameSort: '01', country: 'JP', industry: '459999', anonymous: false}),
  (:Organization {id: 'org:JP:さくら大学', name: 'さくら大学', nameKey: 'さくら大学', nameSort: '02', country: 'JP', industry: '611310', anonymous: false}),
  (:Organization:Vendor {id: 'org:JP:ひかりシステム', name: 'ひかりシステム', nameKey: 'ひかりシステム', nameSort: '04', country: 'JP', anonymous: false}),
  (:Organization:Vendor {id: 'org:anon:1', anonymous: true}),
  (:Organization:Authority {id: 'org:JP:警察', name: '警察', nameKey: '警察', nameSort: '05', country: 'JP', anonymous: false}),
  (d1:Document {id: 101, title: '不正アクセスに関するお知らせ', publisher: 'みどり市民病院', url: 'https://midori.example/notice', publishedOn: '2023-05-10', language: 'ja'}),
  (d2:Document {id: 102, title: '個人情報の漏えいについて', publisher: '青葉堂', publishedOn: '2024-07'}),
  (:Passage {id: 201, start: 0, end: 40, quote: '保守業者が管理する装置の更新が行われていませんでした。'})-[:IN]->(d1),
  (:Passage {id: 202, start: 41, end: 80, quote: 'カード情報は含まれておりません。', note: 'card data ruled out'})-[:IN]->(d1),
  (:Passage {id: 203, start: 10, end: 30, note: 'database was open'})-[:IN]->(d2),
  (:Record {id: 301, incident: 'inc:midori-2023', key: 'inc:midori-2023/notice', kind: 'DISCLOSURE', asOf: '2023-05-10', stage: 'FIRST', snapshot: false, body: '{}'})-[:FROM]->(d1),
  (:Record {id: 302, incident: 'inc:aobado-2024', key: 'inc:aobado-2024/notice', kind: 'DISCLOSURE', asOf: '2024-07', snapshot: false, body: '{}'})-[:FROM]->(d2),
  (:Record:Draft {id: 303, incident: 'inc:aobado-2024', key: 'inc:aobado-2024/draft', kind: 'COMMENTARY', snapshot: false, body: '{}'})-[:FROM]->(d2);
CREATE
  (:Incident {id: 'inc:midori-2023', securityIncident: 'CONFIRMED', titleJa: '電子カルテの暗号化', titleEn: 'Medical records encrypted',
    occurred: '2023-05-01', occurredFrom: date('2023-05-01'), occurredTo: date('2023-05-01'), year: 2023, personsMin: 12000, personsMax: 12000,
    exfiltration: 'POSSIBLE', discoveredBy: 'SELF', tlp: 'CLEAR',
    searchText: '電子カルテの暗号化\nMedical records encrypted\nみどり市民病院\nひかりシステム\nランサムウェア\nRansomware\nVPN 装置'}),
  (:Incident {id: 'inc:aobado-2024', securityIncident: 'CONFIRMED', titleJa: '顧客データベースの公開', titleEn: 'Customer database open to the internet',
    occurred: '2024-06/2024-07', occurredFrom: date('2024-06-01'), occurredTo: date('2024-07-31'), year: 2024, personsMax: 3000000000,
    exfiltration: 'CONFIRMED', tlp: 'CLEAR',
    searchText: '顧客データベースの公開\nCustomer database open to the internet\n青葉堂\n委託先による設定の誤り\n設定ミス\nMisconfiguration\nデータベースの公開設定'}),
  (:Incident {id: 'inc:sakura-2024', securityIncident: 'SUSPECTED', titleJa: 'メールの誤送信',
    occurred: '2024-02-14', occurredFrom: date('2024-02-14'), occurredTo: date('2024-02-14'), year: 2024, tlp: 'AMBER',
    searchText: 'メールの誤送信\nさくら大学\n誤送信\nMisdelivery\n学生の氏名'}),
  (:NonIncident {id: 'veris:false-alarm', securityIncident: 'FALSE_POSITIVE', titleEn: 'A false alarm'});
UNWIND [['inc:midori-2023', 301], ['inc:aobado-2024', 302], ['inc:aobado-2024', 303]] AS pair
MATCH (record:Record {id: pair[1]}), (incident:Incident {id: pair[0]}) CREATE (record)-[:ABOUT]->(incident);
MATCH (i:Incident {id: 'inc:midori-2023'}), (hospital:Organization {id: 'org:JP:みどり市民病院'}), (hikari:Vendor {id: 'org:JP:ひかりシステム'}),
  (police:Authority), (ransomware:Cause {id: 'malware.ransomware'}), (patching:Cause {id: 'control.patching'}), (exploit:Cause {id: 'hacking.exploit-vulnerability'}),
  (medical:DataType {id: 'medical'}), (name:DataType {id: 'personal.name'}), (card:DataType {id: 'payment.card'}), (vpn:Asset {id: 'network.vpn'}),
  (technique:AttackTechnique), (p1:Passage {id: 201})
CREATE
  (i)-[:AFFECTED {id: 1001, as: 'VICTIM', status: 'ASSERTED', confidence: 1.0, records: [301], evidence: []}]->(hospital),
  (i)-[:INVOLVED {id: 1002, role: 'MAINTENANCE', atFault: true, status: 'ASSERTED', confidence: 1.0, records: [301], evidence: [201]}]->(hikari),
  (i)-[:CAUSED_BY {id: 1003, party: 'UNKNOWN', level: 'DIRECT', status: 'ASSERTED', confidence: 1.0, records: [301], evidence: []}]->(ransomware),
  (i)-[:CAUSED_BY {id: 1004, party: 'VENDOR', vendor: 'org:JP:ひかりシステム', level: 'ROOT', status: 'ASSERTED', confidence: 1.0, records: [301], evidence: [201]}]->(patching),
  (i)-[:CAUSED_BY {id: 1005, party: 'UNKNOWN', status: 'POSSIBLE', confidence: 0.6, records: [301], evidence: []}]->(exploit),
  (i)-[:USED {id: 1006, status: 'ASSERTED', confidence: 1.0, records: [301], evidence: []}]->(technique),
  (i)-[:EXPOSED {id: 1007, subjects: ['PATIENTS'], status: 'POSSIBLE', confidence: 1.0, records: [301], evidence: []}]->(medical),
  (i)-[:EXPOSED {id: 1008, subjects: ['EMPLOYEES', 'PATIENTS'], status: 'POSSIBLE', confidence: 1.0, records: [301], evidence: []}]->(name),
  (i)-[:RULED_OUT {id: 1009, fact: 'EXPOSED', subjects: ['PATIENTS'], confidence: 1.0, records: [301], evidence: [202]}]->(card),
  (i)-[:COMPROMISED {id: 1010, managedBy: 'VENDOR', status: 'ASSERTED', confidence: 1.0, records: [301], evidence: []}]->(vpn),
  (i)-[:REPORTED_TO {id: 1011, kind: 'REPORT', on: '2023-05-02', status: 'ASSERTED', confidence: 1.0, records: [301], evidence: []}]->(police),
  (i)-[:COUNTED {id: 1012, status: 'ASSERTED', confidence: 1.0, records: [301], evidence: []}]->(:Count {id: 'count:1', role: 'EXPOSED', unit: 'PERSONS', min: 12000, max: 12000, approximate: false, cumulative: false, subjects: ['PATIENTS']}),
  (i)-[:STATED_IN {id: 1013, fields: ['detected', 'occurred'], records: [301]}]->(p1);
MATCH (i:Incident {id: 'inc:aobado-2024'}), (shop:Organization {id: 'org:JP:青葉堂'}), (unnamed:Vendor {id: 'org:anon:1'}),
  (exposed:Cause {id: 'error.misconfiguration.database-exposed'}), (misconfiguration:Cause {id: 'error.misconfiguration'}), (patching:Cause {id: 'control.patching'}),
  (email:DataType {id: 'personal.email'}), (name:DataType {id: 'personal.name'}), (card:DataType {id: 'payment.card'}), (database:Asset {id: 'server.database'}),
  (ransomware:Cause {id: 'malware.ransomware'})
CREATE
  (i)-[:AFFECTED {id: 2001, as: 'VICTIM', service: '青葉堂オンライン', status: 'ASSERTED', confidence: 1.0, records: [302], evidence: []}]->(shop),
  (i)-[:INVOLVED {id: 2002, role: 'OPERATION', atFault: true, status: 'ASSERTED', confidence: 1.0, records: [302], evidence: [203]}]->(unnamed),
  (i)-[:CAUSED_BY {id: 2003, party: 'VENDOR', vendor: 'org:anon:1', status: 'ASSERTED', confidence: 1.0, records: [302], evidence: [203]}]->(exposed),
  (i)-[:CAUSED_BY {id: 2004, party: 'SELF', status: 'ASSERTED', confidence: 0.8, records: [302], evidence: []}]->(misconfiguration),
  (i)-[:CAUSED_BY {id: 2005, party: 'VENDOR', vendor: 'org:anon:1', status: 'ASSERTED', confidence: 0.9, records: [302], evidence: []}]->(misconfiguration),
  (i)-[:CAUSED_BY {id: 2006, party: 'SELF', status: 'ASSERTED', confidence: 1.0, records: [302], evidence: []}]->(patching),
  (i)-[:EXPOSED {id: 2007, subjects: ['CUSTOMERS'], amount: 3000000000, status: 'ASSERTED', confidence: 1.0, records: [302], evidence: []}]->(email),
  (i)-[:EXPOSED {id: 2008, subjects: ['CUSTOMERS'], status: 'ASSERTED', confidence: 1.0, records: [302], evidence: []}]->(name),
  (i)-[:EXPOSED {id: 2009, subjects: ['CUSTOMERS'], state: 'PLAIN', status: 'POSSIBLE', confidence: 1.0, records: [302], evidence: []}]->(card),
  (i)-[:RULED_OUT {id: 2010, fact: 'CAUSED_BY', party: 'UNKNOWN', confidence: 1.0, records: [302], evidence: []}]->(ransomware),
  (i)-[:COMPROMISED {id: 2011, status: 'ASSERTED', confidence: 1.0, records: [302], evidence: []}]->(database);
MATCH (i:Incident {id: 'inc:sakura-2024'}), (university:Organization {id: 'org:JP:さくら大学'}), (misdelivery:Cause {id: 'error.misdelivery'}),
  (name:DataType {id: 'personal.name'})
CREATE
  (i)-[:AFFECTED {id: 3001, as: 'VICTIM', status: 'ASSERTED', confidence: 1.0, records: [], evidence: []}]->(university),
  (i)-[:CAUSED_BY {id: 3002, party: 'SELF', status: 'ASSERTED', confidence: 1.0, records: [], evidence: []}]->(misdelivery),
  (i)-[:EXPOSED {id: 3003, subjects: ['STUDENTS'], status: 'ASSERTED', confidence: 1.0, records: [], evidence: []}]->(name);
