/** Names of illnesses, their signs, antibodies and medicines, as the shipped pack has them. */
export const ofOneIllness =
  /\b(?:dermatomyositis|(?:poly)?myositis|J?DM|antisynthetase|anti-?Jo-?1|Jo-?1|MDA5|TIF1|NXP2|gottron\w*|heliotrope rash|stem[- ]?cells?|transplants?|mesenchymal|muscle biops\w+|methotrexate|prednis\w+|steroids?|IVIG|immunoglobulins?|rituximab|azathioprine|mycophenolate|cyclophosphamide|ciclosporin|tacrolimus|JAK|lenabasum|brepocitinib)\b/i;
