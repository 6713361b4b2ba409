// Takes out all judgements.
// @returns nothing
MATCH (j:Judgement)
DELETE j
