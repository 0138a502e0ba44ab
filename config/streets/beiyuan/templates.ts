import type { DisputeType } from '@contract/dispute'

export interface TemplateSeed {
  action: string
  /** Missing for the note. */
  field?: string
  /** Missing for disputes of every type. */
  disputeType?: DisputeType
  name: string
  nameEn: string
  text: string
  textEn: string
}

/** Texts that every office starts with. `{{…}}` with a name of the case is filled in; any other is a blank for the official. New ones stand at the end: the place is the id. */
export const TEMPLATES: readonly TemplateSeed[] = [
  {
    action: 'accept',
    name: '收到，去现场',
    nameEn: 'Received, going there',
    text: '您好，您反映的“{{标题}}”（{{编号}}）已由{{承办单位}}签收，{{哪天什么时候}}到现场查看。有情况请打 {{单位电话}}。',
    textEn:
      'Your report "{{title}}" ({{number}}) has been received by {{office}}. We will look at the place {{when}}. Call {{officePhone}} if anything changes.',
  },
  {
    action: 'answer',
    name: '已修好',
    nameEn: 'Repaired',
    text: '您好！您反映的{{地点}}“{{标题}}”（{{编号}}），我们已于{{今天}}处理完毕：{{做了什么}}。如还有问题，请直接退回重办，或打 {{单位电话}}。感谢您的关心。——{{承办单位}}',
    textEn:
      'The problem you reported at {{place}} ("{{title}}", {{number}}) was dealt with on {{date}}: {{what was done}}. If it is not solved, send it back or call {{officePhone}}. Thank you. — {{office}}',
  },
  {
    action: 'answer',
    name: '查过，解释依据',
    nameEn: 'Checked and explained',
    text: '您好！关于“{{标题}}”（{{编号}}），我们已到现场核实。情况是：{{核实的情况}}。依据{{文件和条款}}，{{结论}}。您有不同意见，可打 {{单位电话}}与我们当面沟通。——{{承办单位}}',
    textEn:
      'We have looked into "{{title}}" ({{number}}). What we found: {{findings}}. According to {{rule and article}}, {{conclusion}}. If you see it differently, call {{officePhone}} and we will meet. — {{office}}',
  },
  {
    action: 'answer',
    name: '政策咨询',
    nameEn: 'Question about a policy',
    text: '您好！您咨询的问题答复如下：{{答复}}。需要的材料：{{材料}}。办理地点和时间：{{地点和时间}}。咨询电话 {{单位电话}}。——{{承办单位}}',
    textEn:
      'Here is the answer to your question: {{answer}}. What to bring: {{papers}}. Where and when: {{where and when}}. Phone {{officePhone}}. — {{office}}',
  },
  {
    action: 'answer',
    name: '已列入计划',
    nameEn: 'Planned',
    text: '您好！您反映的“{{标题}}”（{{编号}}）需要{{为什么要时间}}，已列入{{计划名称}}，预计{{什么时候}}完成。在那之前，{{临时措施}}。进展可打 {{单位电话}}了解。——{{承办单位}}',
    textEn:
      '"{{title}}" ({{number}}) needs {{why it takes time}}. It is part of {{plan}} and will be done by {{when}}. Until then, {{interim measure}}. Ask {{officePhone}} how it is going. — {{office}}',
  },
  {
    action: 'progress',
    name: '已到现场',
    nameEn: 'Seen on site',
    text: '{{今天}}已到{{地点}}查看，{{看到的情况}}。下一步：{{下一步}}，预计{{什么时候}}完成。',
    textEn: 'On {{date}} we went to {{place}}: {{what we saw}}. Next: {{next step}}, by {{when}}.',
  },
  {
    action: 'ask',
    name: '请补充地点',
    nameEn: 'Ask for the place',
    text: '您好，为了准确找到位置，请补充：具体在哪条路几号、几幢几单元，或者附近的店名；方便的话拍一张能看到周围的照片。',
    textEn:
      'To find the exact place, please add the road and number, the building and entrance, or a shop nearby; a photo that shows the surroundings would help.',
  },
  {
    action: 'ask',
    name: '请补充时间和对象',
    nameEn: 'Ask when and who',
    text: '您好，请补充：什么时候发生的、多久一次、涉及哪家店或哪个单位；有票据、合同、照片的，请一并上传。',
    textEn:
      'Please add when it happened and how often, and which shop or body it is about; attach receipts, contracts or photos if you have them.',
  },
  {
    action: 'decline',
    name: '已在诉讼仲裁中',
    nameEn: 'Before a court already',
    text: '您好！您反映的“{{标题}}”（{{编号}}）已进入诉讼或仲裁程序，按规定由受理机关决定，我们不能重复受理。请向{{受理机关}}反映，联系方式：{{联系方式}}。需要法律帮助，可打 12348。',
    textEn:
      '"{{title}}" ({{number}}) is before a court or an arbitration body, which alone decides it. Please turn to {{body}}: {{contact}}. For legal help call 12348.',
  },
  {
    action: 'requestExtension',
    name: '材料或施工未到位',
    nameEn: 'Material or works not ready',
    text: '{{编号}}“{{标题}}”：因{{具体原因}}，不能在 {{时限}} 前办结。已做：{{已做的事}}。预计{{什么时候}}完成，已先告知反映人。',
    textEn:
      '{{number}} "{{title}}": because of {{reason}} it cannot be done by {{due}}. Done so far: {{done}}. Expected by {{when}}; the reporter has been told.',
  },
  {
    action: 'return',
    name: '不属本单位职责',
    nameEn: 'Not our duty',
    text: '依据{{职责清单或文件}}，“{{标题}}”（{{编号}}）属于{{应由谁办}}的职责。本单位已{{做过的联系}}。',
    textEn:
      'According to {{duty catalogue or rule}}, "{{title}}" ({{number}}) is the duty of {{whose}}. We have {{contacts made}}.',
  },
]
