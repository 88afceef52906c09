/** Culture, sport and public life: set phrases of official Chinese and what English calls them. */
export const CULTURE_AND_SPORT = `
  体育: sport; sports; physical education | 体育课: PE class; physical education class | 大课间: long break; recess
  体育设施: sports facilities | 体育场地: sports ground; sports field | 场馆: venue; hall
  健身: fitness; exercise; keep fit; work out | 全民健身: fitness for all; public fitness; national fitness
  健身圈: fitness circle; fitness within walking distance
  15分钟健身圈: 15-minute fitness circle; fitness within walking distance
  健身园: fitness park; outdoor gym; exercise area | 社区健身园: community fitness park; outdoor gym | 体育公园: sports park
  赛事: competition; event; contest; tournament | 赛事活动: events; competitions; sports events
  群体赛事: mass sports events; public sports events; amateur competitions
  群众体育: mass sport; public sport; community sport | 体育协会: sports association; sports federation
  体育俱乐部: sports club | 社会体育指导员: community sports instructor; sports instructor
  体质监测: fitness testing; fitness test | 国民体质监测: fitness testing; fitness test for citizens
  体育锻炼: physical exercise; sport | 后备人才: reserve talent; future athletes
  三大球: football, basketball and volleyball; ball games | 足球: football; soccer | 篮球: basketball | 排球: volleyball
  武术: wushu; martial arts | 马拉松: marathon | 运动会: games; sports meeting | 市运会: municipal games; city games
  全运会: National Games | 残特奥会: Paralympic and Special Olympics; games for the disabled | 阳光体育: sunshine sports
  体教融合: integration of sport and education | 文化: culture; cultural | 文化惠民: cultural benefits for the public
  文艺演出: performances; shows | 演唱会: concert | 图书馆: library | 博物馆: museum | 文化馆: cultural centre
  文物: cultural relics; heritage | 文物普查: cultural relics survey; heritage census
  非物质文化遗产: intangible cultural heritage | 历史风貌建筑: historic buildings | 古文化街: ancient culture street
  全民阅读: reading; reading for all | 广播电视: radio and television; broadcasting | 影视: film and television
  文化产业: cultural industry | 景区: scenic spot; tourist attraction | 文明城市: civilised city | 文明校园: civilised campus
  精神文明: civility | 语言文字: language; written language | 经典诵读: recitation of classics | 普查: census; survey; screening
  人口: population | 妇联: women's federation | 共青团: Youth League | 家政: domestic services | 宠物: pets | 节庆: festival
  峰会: summit | 上合: Shanghai Cooperation Organisation; SCO | 上合组织: Shanghai Cooperation Organisation; SCO
  夏季达沃斯: Summer Davos | 鲁班工坊: Luban Workshop | 友城: sister cities | 宣传周: publicity week; awareness week
  展示周: showcase week | 讲座: lecture; talk | 亲子活动: parent-child activities; family activities
`;
