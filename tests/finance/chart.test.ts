import { expect, test } from '@jest/globals';
import { charts, controlRoles, templateFor } from '../../subgraphs/finance/ledger/chart.ts';

const roles = [
  'ACCRUED_FREIGHT',
  'BAD_DEBT_ALLOWANCE',
  'BAD_DEBT_EXPENSE',
  'BANK',
  'CASH_DISCOUNT',
  'COGS',
  'CUSTOMER_PREPAYMENT',
  'DISCOUNT_TAKEN',
  'EXCHANGE_GAIN',
  'EXCHANGE_LOSS',
  'FREIGHT_COST',
  'FREIGHT_INCOME',
  'GRNI',
  'INPUT_TAX',
  'INVENTORY',
  'LANDED_COST',
  'LANDED_EXPENSE',
  'LANDED_SUSPENSE',
  'OPENING_STOCK',
  'OTHER_INCOME',
  'OUTPUT_TAX',
  'PAYABLE',
  'PROFIT_OF_YEAR',
  'PURCHASE_VARIANCE',
  'RECEIVABLE',
  'RETAINED_EARNINGS',
  'REVENUE',
  'STOCK_ADJUSTMENT',
  'SUPPLIER_ADVANCE',
  'TAX_SETTLEMENT',
  'UNEARNED_REVENUE',
  'WRITE_DOWN',
  'WRITE_OFF',
];

test.each(Object.entries(charts))('%s has one account for every role', (_, accounts) => {
  const given = accounts.flatMap(({ role }) => role ?? []);
  expect(given.toSorted()).toEqual(roles);
  expect(roles).toEqual(expect.arrayContaining([...controlRoles]));
});

test.each(Object.entries(charts))('%s has every code once', (_, accounts) => {
  const codes = accounts.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
});

test('the Chinese chart posts by the codes of the 小企业会计准则', () => {
  const codeOf = (role: string) => charts.CHINA.find((account) => account.role === role)?.code;
  expect(codeOf('RECEIVABLE')).toBe('1122');
  expect(codeOf('INVENTORY')).toBe('1405');
  expect(codeOf('OUTPUT_TAX')).toBe('2221');
  expect(codeOf('REVENUE')).toBe('5001');
  expect(codeOf('COGS')).toBe('5401');
});

test('a company in China starts with the Chinese chart, any other with the international one', () => {
  expect(templateFor('CN')).toBe('CHINA');
  expect(templateFor('DE')).toBe('INTERNATIONAL');
});

// 小企业会计准则 (财会〔2011〕17号), annex: codes and names, without those of production.
const annex = `1001库存现金 1002银行存款 1012其他货币资金 1101短期投资 1121应收票据 1122应收账款
  1123预付账款 1131应收股利 1132应收利息 1221其他应收款 1401材料采购 1402在途物资 1403原材料
  1404材料成本差异 1405库存商品 1407商品进销差价 1408委托加工物资 1411周转材料 1501长期债券投资
  1511长期股权投资 1601固定资产 1602累计折旧 1604在建工程 1605工程物资 1606固定资产清理
  1701无形资产 1702累计摊销 1801长期待摊费用 1901待处理财产损溢 2001短期借款 2201应付票据
  2202应付账款 2203预收账款 2211应付职工薪酬 2221应交税费 2231应付利息 2232应付利润
  2241其他应付款 2401递延收益 2501长期借款 2701长期应付款 3001实收资本 3002资本公积
  3101盈余公积 3103本年利润 3104利润分配 5001主营业务收入 5051其他业务收入 5111投资收益
  5301营业外收入 5401主营业务成本 5402其他业务成本 5403营业税金及附加 5601销售费用 5602管理费用
  5603财务费用 5711营业外支出 5801所得税费用`.split(/\s+/);

test('every account of the Chinese chart stands in the annex, or is a detail of one that does', () => {
  const names = new Map(annex.map((row) => [row.slice(0, 4), row.slice(4)]));
  for (const { code, nameZh } of charts.CHINA) {
    const name = names.get(code.slice(0, 4));
    expect([code, nameZh.split('—')[0]]).toEqual([code, name]);
    expect(nameZh.includes('—')).toBe(code.length === 6);
  }
});
