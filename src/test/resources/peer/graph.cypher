// Twelve invented incidents, some of which lack one thing or another. Numbers are such that sums and averages are exact.
CREATE FULLTEXT INDEX peerIncidentText IF NOT EXISTS FOR (n:Incident) ON EACH [n.title, n.summary]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE
  (:Incident {id: 'i01', title: '市民病院の電子カルテが暗号化', summary: '保守業者の接続口から侵入され、電子カルテが暗号化された。', year: 2021, loss: 1250.5, confirmed: true,
    disclosedOn: date('2021-11-03'), severity: 'HIGH', aliases: ['midori-2021', 'a-1'], tags: ['病院', '暗号化'], counts: [3, 1, 2], ratios: [0.5, 0.25], days: [date('2021-10-31'), date('2021-11-03')], levels: ['HIGH', 'LOW']}),
  (:Incident {id: 'i02', title: '通販サイトのカード情報流出', summary: '決済画面が改ざんされ、カード情報が流出した。カード会社の指摘で発覚した。', year: 2022, loss: 800.25, confirmed: true,
    disclosedOn: date('2022-03-15'), severity: 'HIGH', tags: ['通販', 'カード'], counts: [], ratios: [], days: [], levels: []}),
  (:Incident {id: 'i03', title: '大学のメール誤送信', summary: '学生の氏名を含む名簿を誤って送った。', year: 2022, loss: 0.0, confirmed: true,
    disclosedOn: date('2022-06-01'), severity: 'LOW', aliases: [], tags: [], counts: [40], levels: ['LOW']}),
  (:Incident {id: 'i04', title: '自治体のUSBメモリー紛失', summary: '委託先の従業員が USB メモリーを紛失した。', year: 2022, confirmed: true,
    disclosedOn: date('2022-06-23'), severity: 'MEDIUM', tags: ['自治体', '紛失', '委託先'], counts: [460000, 1], ratios: [1.0], days: [date('2022-06-21')], levels: ['MEDIUM']}),
  (:Incident {id: 'i05', title: 'クラウド設定の誤りによる公開', summary: '設定の誤りで顧客情報が公開されていた。', year: 2023, loss: 10.75, confirmed: true,
    disclosedOn: date('2023-05-12'), severity: 'MEDIUM', tags: ['クラウド', '設定'], counts: [2150000], ratios: [0.125, 0.125], levels: ['MEDIUM', 'HIGH']}),
  (:Incident {id: 'i06', title: '港湾システムの停止', summary: 'ランサムウェアに感染し、荷役が止まった。', year: 2023, loss: -5.5, confirmed: false,
    disclosedOn: date('2023-07-05'), severity: 'HIGH', tags: ['港湾', '暗号化'], counts: [1, 1], days: [date('2023-07-04'), date('2023-07-06')]}),
  (:Incident {id: 'i07', title: '不正アクセスの疑い', year: 2024, confirmed: false, tags: ['調査中']}),
  (:Incident {id: 'i08', title: '', summary: '', year: 0, loss: 0.5, confirmed: false, disclosedOn: date('0999-12-31'), severity: 'LOW', tags: [''], counts: [0], ratios: [0.0], levels: ['LOW', 'LOW']}),
  (:Incident {id: 'i09', summary: '題名のない記録。', year: 2024, loss: 99.0}),
  (:Incident {id: 'i10'}),
  (:Incident {id: 'i11', title: '50%_\\"引用"と\'符号\'', summary: 'Grüße, naïve café; 𠮷野家 🏥', year: -1, loss: 1.0E10, confirmed: true, disclosedOn: date('9999-12-31'), severity: 'MEDIUM', tags: ['%', '_', '\\'], counts: [-1], ratios: [-0.5]}),
  (:Incident {id: 'i12', title: '市民病院の端末紛失', summary: '端末を紛失した病院は、暗号化の有無を調べている。', year: 2147483647, loss: 2.0, confirmed: true,
    disclosedOn: date('2024-02-29'), severity: 'LOW', aliases: ['a-1'], tags: ['病院', '紛失'], counts: [2, 3], ratios: [0.5], days: [date('2024-02-29')], levels: ['HIGH']}),
  (:Cause {id: 'c.exploit', label: '脆弱性の悪用', weight: 4.0}),
  (:Cause {id: 'c.patching', label: '修正プログラムの未適用', weight: 2.5}),
  (:Cause {id: 'c.misconfiguration', label: '設定ミス', weight: 1.5}),
  (:Cause {id: 'c.misdelivery', label: '誤送信'}),
  (:Cause {id: 'c.loss', label: '紛失', weight: 0.0}),
  (:Cause {id: 'c.unused', label: '未使用', weight: 9.0}),
  (:Cause {id: 'c.bare'}),
  (:Company {id: 'o1', name: 'みどり市民病院', employees: 900}),
  (:Company {id: 'o2', name: '青葉堂', employees: 45}),
  (:Company {id: 'o3', name: 'さくら大学', employees: 2400}),
  (:Company {id: 'o4', name: '海辺港運'}),
  (:Company {id: 'o5', employees: 0}),
  (:Company:Vendor {id: 'v1', name: 'ひかりシステム', employees: 120}),
  (:Company:Vendor {id: 'v2', name: '雲海クラウド', employees: 7000}),
  (:Company:Vendor {id: 'v3'}),
  (:Agency {id: 'g1', name: '警察', country: 'JP'}),
  (:Agency {id: 'g2', name: '個人情報保護委員会', country: 'JP'}),
  (:Agency {id: 'g3', name: '青葉堂'}),
  (:Notice {id: 'n1', title: '不正アクセスに関するお知らせ', pages: 3}),
  (:Notice {id: 'n2', title: 'お詫びとご報告', pages: 12}),
  (:Notice {id: 'n3', pages: 1}),
  (:Article {id: 'a1', title: '病院の診療が止まる', paper: '港新聞'}),
  (:Article {id: 'a2', title: 'お詫びとご報告', paper: '青葉日報'}),
  (:Article {id: 'a3', title: '港が止まった日'});
UNWIND [
  ['i01', 'c.exploit', {party: 'UNKNOWN', confidence: 0.5, rank: 2, since: date('2021-09-01'), certain: false, notes: ['推定']}],
  ['i01', 'c.patching', {party: 'VENDOR', confidence: 1.0, rank: 1, since: date('2019-04-01'), certain: true, notes: ['契約', '更新漏れ']}],
  ['i01', 'c.patching', {party: 'SELF', confidence: 0.25, rank: 3}],
  ['i02', 'c.exploit', {party: 'VENDOR', confidence: 1.0, rank: 1, certain: true}],
  ['i02', 'c.patching', {party: 'VENDOR', confidence: 0.75, rank: 2}],
  ['i03', 'c.misdelivery', {party: 'SELF', confidence: 1.0, rank: 1, since: date('2022-05-30'), certain: true, notes: []}],
  ['i04', 'c.loss', {party: 'VENDOR', confidence: 1.0, rank: 1, since: date('2022-06-21'), certain: true}],
  ['i05', 'c.misconfiguration', {party: 'VENDOR', confidence: 1.0, rank: 1, since: date('2013-11-06')}],
  ['i05', 'c.misconfiguration', {party: 'VENDOR', confidence: 0.5, rank: 4, since: date('2015-02-09')}],
  ['i06', 'c.exploit', {rank: 1}],
  ['i06', 'c.bare', {}],
  ['i08', 'c.bare', {party: '', confidence: 0.0, rank: 0, certain: false, notes: ['']}],
  ['i12', 'c.loss', {party: 'SELF', confidence: 1.0, rank: 1, certain: true}]] AS row
MATCH (i:Incident {id: row[0]}), (c:Cause {id: row[1]}) CREATE (i)-[r:CAUSED_BY]->(c) SET r = row[2];
UNWIND [['i01', 'o1'], ['i02', 'o2'], ['i02', 'o5'], ['i03', 'o3'], ['i04', 'v1'], ['i05', 'v2'], ['i05', 'o2'], ['i05', 'o2'], ['i06', 'o4'], ['i12', 'o1']] AS row
MATCH (i:Incident {id: row[0]}), (c:Company {id: row[1]}) CREATE (i)-[:AFFECTED]->(c);
UNWIND [['i01', 'v1'], ['i02', 'v2'], ['i04', 'v1'], ['i04', 'v3'], ['i05', 'v2']] AS row
MATCH (i:Incident {id: row[0]}), (v:Vendor {id: row[1]}) CREATE (i)-[:INVOLVED_VENDOR]->(v);
UNWIND [['i01', 'o1', '被害'], ['i01', 'g1', '届出'], ['i01', 'g2', '報告'], ['i02', 'o2', '被害'], ['i02', 'g2', '報告'], ['i02', 'g2', '続報'], ['i03', 'g3', null], ['i05', 'v2', '運用'], ['i06', 'o4', '被害']] AS row
MATCH (i:Incident {id: row[0]}), (p {id: row[1]}) WHERE p:Company OR p:Agency CREATE (i)-[:INVOLVED {role: row[2]}]->(p);
UNWIND [['i01', 'n1', 1], ['i01', 'a1', 3], ['i02', 'n2', 2], ['i02', 'a2', null], ['i04', 'n2', 7], ['i06', 'a3', 1], ['i06', 'a3', 2], ['i12', 'n3', 1]] AS row
MATCH (i:Incident {id: row[0]}), (s {id: row[1]}) WHERE s:Notice OR s:Article CREATE (i)-[:STATED_IN {page: row[2]}]->(s);
UNWIND [['i01', 'g1', '捜査'], ['i02', 'g2', '調査'], ['i04', 'g2', null], ['i06', 'g3', '広報']] AS row
MATCH (i:Incident {id: row[0]}), (g:Agency {id: row[1]}) CREATE (i)-[:LED_BY {role: row[2]}]->(g);
UNWIND [['i01', 'i06'], ['i06', 'i01'], ['i01', 'i12'], ['i04', 'i12'], ['i05', 'i05']] AS row
MATCH (i:Incident {id: row[0]}), (other:Incident {id: row[1]}) CREATE (i)-[:RELATED_TO]->(other);
CALL db.awaitIndexes();
