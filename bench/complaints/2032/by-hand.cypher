MATCH (:Product {brand: $brand})<-[:OF_PRODUCT]-(:ProductOutput)<-[:PRODUCT_OUTPUT]-(third:Process)
WITH DISTINCT third MATCH (third)<-[:INPUT]-(:Component)<-[:OUTPUT]-(second:Process)
WITH DISTINCT second MATCH (second)<-[:INPUT]-(:Component)<-[:OUTPUT]-(first:Process)
WITH DISTINCT first MATCH (first)<-[:INPUT]-(component:Component)
WITH DISTINCT component ORDER BY component.uuid
RETURN {components: collect({uuid: component.uuid})} AS data
