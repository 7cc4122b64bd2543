/** What has happened to goods; a revaluation changes their cost alone. */
export type MoveKind =
  | 'RECEIPT'
  | 'ISSUE'
  | 'TRANSFER'
  | 'ADJUSTMENT'
  | 'CUSTOMER_RETURN'
  | 'SUPPLIER_RETURN'
  | 'SCRAP'
  | 'REVALUATION';

/** What has caused it. */
export type DocumentType =
  | 'DELIVERY'
  | 'RECEIPT'
  | 'OPENING'
  | 'ADJUSTMENT'
  | 'RETURN'
  | 'SUPPLIER_RETURN'
  | 'RECEIPT_REVERSAL'
  | 'LANDED_COST'
  | 'BILL'
  | 'REVALUATION'
  | 'TRANSFER';
