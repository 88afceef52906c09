/** Building, transport, environment, farming and safety: set phrases of official Chinese and what English calls them. */
export const TOWNS_AND_COUNTRY = `
  城市更新: urban renewal; urban regeneration | 老旧小区: old residential areas; old neighbourhoods; old housing estates
  老旧小区改造: renovation of old residential areas; renovating old neighbourhoods
  城中村: urban village; village in the city | 危旧房: dilapidated housing | 棚户区: shantytown
  加装电梯: install lifts; add elevators | 小区: residential area; housing estate; neighbourhood
  物业: property management | 停车: parking | 停车位: parking space | 车位: parking space | 停车场: car park; parking lot
  充电桩: charging pile; charging point; charger | 电动自行车: electric bicycle; e-bike | 口袋公园: pocket park | 公园: park
  绿地: green space | 绿化: greening; planting trees | 健身步道: fitness trail; walking trail | 步道: trail; footpath
  人行道: pavement; sidewalk | 道路: road | 背街小巷: back streets; alleys; side streets | 桥梁: bridge
  高速公路: expressway; motorway; highway | 农村公路: rural road; country road | 地铁: subway; metro
  轨道交通: rail transit; metro | 高铁: high-speed rail | 机场: airport | 港口: port | 港产城: port, industry and city
  邮轮: cruise ship | 公交: bus | 公共自行车: public bicycle; bike sharing | 物流: logistics | 基础设施: infrastructure
  市政: municipal | 管网: pipe network; pipes | 雨水管网: storm drains; rainwater pipes | 排水: drainage; sewer
  供水: water supply | 供热: heating | 燃气: gas | 燃气报警器: gas alarm | 雨污合流: combined sewers; sewage
  易积水点: flood-prone spots; waterlogging | 防汛: flood control; flood | 防洪: flood control; flood
  内涝: urban flooding; waterlogging | 水库: reservoir | 河道: river; waterway | 水利: water conservancy
  抽水蓄能: pumped storage | 能源: energy | 电力: electricity; power | 电网: power grid | 光伏: solar power | 风电: wind power
  核电: nuclear power | 垃圾分类: waste sorting; rubbish sorting; garbage sorting; recycling
  生活垃圾: household waste; domestic waste; rubbish | 垃圾: waste; rubbish; garbage | 可回收物: recyclables; recycling
  资源回收: recycling | 大气污染: air pollution | 空气质量: air quality | 水污染: water pollution | 污水: sewage; wastewater
  扬尘: dust | 固废: solid waste | 生态环境: environment; ecology; ecological environment | 环境保护: environmental protection
  生态保护: ecological protection; conservation | 碳达峰: carbon peak; emissions peak | 碳中和: carbon neutrality
  碳排放: carbon emissions | 减碳: carbon reduction; cutting carbon | 减排: emission reduction; cutting emissions
  节能: energy saving | 绿色低碳: green and low-carbon; environment | 绿色学校: green school | 湿地: wetland | 林业: forestry
  植树: tree planting | 海绵城市: sponge city | 高标准农田: high-standard farmland; farmland | 农田: farmland | 粮食: grain; food
  种业: seed industry | 农产品: farm produce; agricultural products | 农民: farmers | 农民增收: farmers' income
  土地延包: land contract extension; land contracts | 集体经济: collective economy
  和美乡村: beautiful villages; harmonious villages | 乡村: countryside; village; rural | 农村: rural; countryside
  设施农业: protected agriculture; greenhouse farming | 渔业: fishery
  安全生产: workplace safety; production safety; work safety | 消防: fire safety; fire-fighting | 消防安全: fire safety
  九小场所: small premises; small shops | 危化品: hazardous chemicals; dangerous chemicals | 高层建筑: high-rise buildings
  特种设备: special equipment | 防溺水: drowning prevention; drowning | 交通安全: traffic safety; road safety
  社会治安: public security; law and order; crime | 扫黑除恶: organised crime | 禁毒: drug control; drugs
  矛盾纠纷: disputes; conflicts | 综治中心: public security centre; community governance centre
  社区: community; neighbourhood | 街道: street; subdistrict | 街镇: town; subdistrict | 网格: grid
  大城细管: careful city management | 城市管理: city management; urban management | 市容: city appearance; cityscape
`;
