/** Schools, teachers and pupils: set phrases of official Chinese and what English calls them. */
export const EDUCATION = `
  中小学: primary and secondary schools; schools | 改扩建: expand; expansion; rebuild | 新建: build; new; newly built
  学前教育: preschool education; kindergartens; early education | 幼儿园: kindergarten; preschool; nursery
  公办园: public kindergarten; state kindergarten | 民办园: private kindergarten | 公办: public; state-run; state
  民办: private; privately run | 普惠性: affordable; inclusive | 普惠: affordable; inclusive
  入园率: preschool enrolment rate; kindergarten enrolment | 幼小衔接: transition from kindergarten to primary school
  幼小双向衔接: transition from kindergarten to primary school; moving to primary school
  小学化: primary school curriculum in kindergartens; teaching primary content | 游戏: play; play-based
  义务教育: compulsory education; primary and junior secondary | 优质均衡: quality and balanced; balanced; fairness
  均衡发展: balanced development | 学位: school places; places | 学校建设: school building; school construction
  校舍: school buildings; school premises | 九年一贯制学校: nine-year school; combined primary and junior school
  集团化办学: school groups; school federations; clusters | 学校集团: school group; school federation; school cluster
  教育集团: education group; school group | 共同体: community; alliance | 名校: famous school; elite school; leading school
  薄弱学校: weak school; weaker school | 农村学校: rural school | 高中: senior high school; upper secondary; high school
  普通高中: senior high school; upper secondary | 初中: junior high school; lower secondary
  中考: senior high school entrance exam | 高考: college entrance exam; gaokao
  选课: choosing courses; picking subjects; elective | 走班: optional classes; moving classes
  特殊教育: special education; special needs | 随班就读: inclusive education; mainstream classes; inclusion
  融合教育: inclusive education; inclusion | 普特结合: inclusion; inclusive education
  送教上门: home teaching; lessons at home | 残疾儿童: disabled children; children with disabilities | 孤独症: autism
  一人一案: individual plan; one plan for each child | 职业教育: vocational education; vocational training
  职业院校: vocational colleges; vocational schools | 职业学校: vocational school | 中等职业学校: secondary vocational school
  中职: secondary vocational | 高等职业学校: higher vocational college; higher vocational school
  高职: higher vocational college; higher vocational | 高职院校: higher vocational college
  职教高考: vocational college entrance exam | 职业技能: vocational skills; skills
  职业技能等级证书: skill certificate; vocational skill level certificate | 实训: practical training; hands-on training
  实训基地: training base; practical training base; training centre | 顶岗实习: internship; work placement
  学徒制: apprenticeship
  产教融合: integration of industry and education; industry-school cooperation; school-business cooperation
  校企合作: cooperation between schools and enterprises; school-business partnership; school-industry cooperation
  双师型: dual-qualified; both theory and practice | 技工: technical school; technician
  技术技能人才: skilled workers; technical talent | 学分银行: credit bank | 学分: credit | 教材: textbook; teaching materials
  教学标准: teaching standards | 专业目录: catalogue of majors; list of programmes | 专业设置: majors; programmes
  生均: per student | 拨款: appropriation; funding | 在线精品课程: quality online courses | 在线课程: online courses
  高等教育: higher education; universities | 高校: universities; colleges | 大学科技园: university science park
  双一流: double first-class; world-class universities | 本科: undergraduate; bachelor | 研究生: postgraduate
  继续教育: continuing education; further education | 终身学习: lifelong learning
  老年教育: education for the elderly; senior learning; learning for older people
  老年大学: university for the elderly; seniors' university | 社区教育: community education; community learning
  学习型城区: learning city; learning district | 开放大学: open university
  思政: ideological and political; political education
  思政课: ideological and political course; political education class | 德育: moral education
  立德树人: moral education; character | 五育并举: all-round education | 美育: aesthetic education; arts education; art
  合唱: choir; choral | 戏曲: opera; traditional opera | 艺术团: art troupe; arts group
  传统文化: traditional culture; heritage | 劳动教育: labour education; work education; practical work
  家务劳动: housework; household chores; chores | 家务: housework; chores | 劳动技能: practical skills; labour skills
  研学: study trip; field trip | 心理健康: mental health; psychological health
  心理: mental health; psychological; counselling | 心理教师: psychology teacher; school counsellor; counsellor
  危机干预: crisis intervention; suicide | 危急事件: crisis; emergency | 家庭教育: family education; parenting
  家校: home-school; family and school | 家访: home visits | 家长: parents
  双减: double reduction; homework and tutoring burden; after-school tutoring
  校外培训: after-school tutoring; private tutoring; off-campus training
  校外培训机构: after-school tutoring institution; tutoring company; cram school | 隐形变异: disguised; hidden; illegal
  预收费: prepaid fees; advance payment; prepayment
  课后服务: after-school service; after-school care; clubs after school; after-school activities | 作业: homework
  课堂: classroom; class | 课程: curriculum; course | 新教材: new textbook | 教研: teaching research; teaching and research
  教研员: teaching researcher; subject adviser | 教育评价: education evaluation; assessment
  综合素质评价: comprehensive quality assessment | 体质: physical fitness; physique; health
  体质健康: physical health; fitness | 近视: short-sightedness; myopia; eyesight | 视力: vision; eyesight; eye
  视力检查: vision test; eye screening; eyesight check | 屈光: refraction; eye | 卫生与健康教育: health education
  师德: teacher ethics; professional ethics | 师德师风: teacher ethics; teacher conduct
  有偿补课: paid tutoring; tutoring for money | 体罚: corporal punishment; hitting; beating | 教师: teacher
  名师: master teacher; famous teacher | 骨干教师: backbone teacher; key teacher; leading teacher
  学科带头人: subject leader | 班主任: class teacher; homeroom teacher | 校长: principal; head teacher; headteacher
  区管校聘: district-managed school-employed; teacher management reform
  交流轮岗: rotation; exchange; moving between schools | 教师培训: teacher training | 公开招聘: open recruitment; hiring
  特岗教师: special-post teacher | 信息化: digitalisation; information technology; IT | 数字校园: digital campus
  数字化校园: digital campus | 智慧课堂: smart classroom | 智慧教育: smart education | 学生社团: student society; student club
  校园欺凌: school bullying; bullying | 校园安全: school safety; campus safety | 食堂: canteen; cafeteria
  营养餐: school meals; nutritious meals | 法治副校长: deputy principal for law; legal vice principal
  普通话: Mandarin; Putonghua | 组团式: group-style; in teams | 支教: teaching support; volunteer teaching
`;
