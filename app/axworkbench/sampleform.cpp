// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/axworkbench/sampleform.h"

#include "core/base/language.h"
#include "core/files/zip.h"

#include <vector>

namespace axw {

using namespace Qt::Literals::StringLiterals;
using forms::Node;
using forms::Texts;
using forms::Type;

namespace {

Texts both(const QString &ko, const QString &en)
{
    return {{u"한국어 (ko)"_s, ko}, {u"English (en)"_s, en}};
}

class Writer
{
public:
    explicit Writer(forms::Form &form) : m_form(form) {}

    Node &add(Type type, const QString &name, const Texts &label)
    {
        Node &node = m_form.nodes.emplace_back();
        node.type = type;
        node.name = name;
        node.label = label;
        node.parent = m_inside.empty() ? -1 : m_inside.back();
        node.row = int(m_form.nodes.size()) + 1;
        node.end = int(m_form.nodes.size());
        return node;
    }
    void begin(Type type, const QString &name, const Texts &label)
    {
        add(type, name, label);
        m_inside.push_back(int(m_form.nodes.size()) - 1);
    }
    void end()
    {
        m_form.nodes[size_t(m_inside.back())].end = int(m_form.nodes.size());
        m_inside.pop_back();
    }
    void list(const QString &name, const std::vector<std::pair<QString, Texts>> &choices)
    {
        forms::ChoiceList list;
        list.name = name;
        for (const auto &[choice, label] : choices) {
            forms::Choice &added = list.choices.emplace_back();
            added.name = choice;
            added.label = label;
        }
        m_form.lists.push_back(list);
    }

private:
    forms::Form &m_form;
    std::vector<int> m_inside;
};

void addLists(Writer &write)
{
    write.list(u"ground"_s, {{u"paper"_s, both(u"종이 서류"_s, u"Paper"_s)},
                             {u"sheets"_s, both(u"엑셀 파일"_s, u"Spreadsheets"_s)},
                             {u"system"_s, both(u"전산 시스템(ERP·MES)"_s, u"A system (ERP, MES)"_s)},
                             {u"none"_s, both(u"기록하지 않음"_s, u"Nothing is recorded"_s)}});
    write.list(u"losses"_s, {{u"stops"_s, both(u"예고 없는 설비 정지"_s, u"Machines that stop unannounced"_s)},
                             {u"scrap"_s, both(u"불량과 재작업"_s, u"Scrap and rework"_s)},
                             {u"search"_s, both(u"자료를 찾는 시간"_s, u"Time spent looking for papers"_s)},
                             {u"changeover"_s, both(u"품목을 바꿀 때의 준비"_s, u"Setting up for another product"_s)}});
}

void addFigures(Writer &write)
{
    write.begin(Type::Group, u"figures"_s, both(u"글과 숫자"_s, u"Words and figures"_s));
    Node &product = write.add(Type::Text, u"product"_s, both(u"주요 제품은 무엇입니까?"_s, u"What is the main product?"_s));
    product.hint = both(u"카탈로그에 적힌 이름으로"_s, u"By its name in the catalogue"_s);
    product.required = u"yes"_s;
    Node &story = write.add(Type::Text, u"story"_s, both(u"지난 한 해 가장 큰 문제를 적어 주세요."_s, u"Describe the largest problem of the last year."_s));
    story.appearance = u"multiline"_s;
    Node &people = write.add(Type::Integer, u"people"_s, both(u"현장에서 일하는 사람은 몇 명입니까?"_s, u"How many people work on the floor?"_s));
    people.constraint = u". >= 1"_s;
    people.constraintMessage = both(u"한 명 이상이어야 합니다."_s, u"There is one at least."_s);
    write.add(Type::Decimal, u"scrap"_s, both(u"불량률은 몇 퍼센트입니까?"_s, u"What is the scrap rate in per cent?"_s));
    Node &trust = write.add(Type::Range, u"trust"_s, both(u"이 숫자를 얼마나 믿습니까?"_s, u"How far do you trust this figure?"_s));
    trust.parameters = {{u"start"_s, u"0"_s}, {u"end"_s, u"10"_s}, {u"step"_s, u"1"_s}};
    write.add(Type::Barcode, u"plate"_s, both(u"설비 명판의 바코드"_s, u"The barcode on the machine's plate"_s));
    Node &good = write.add(Type::Calculate, u"good"_s, both(u"양품률(%)"_s, u"Good parts (%)"_s));
    good.calculation = u"100 - ${scrap}"_s;
    write.end();
}

void addMoments(Writer &write)
{
    write.begin(Type::Group, u"moments"_s, both(u"날짜와 시각"_s, u"Days and times"_s));
    write.add(Type::Date, u"stopped"_s, both(u"마지막으로 설비가 멈춘 날은 언제입니까?"_s, u"On which day did a machine stop last?"_s));
    write.add(Type::Time, u"shift"_s, both(u"첫 근무는 몇 시에 시작합니까?"_s, u"At what time does the first shift begin?"_s));
    write.add(Type::DateTime, u"measured"_s, both(u"마지막으로 측정한 때는 언제입니까?"_s, u"When was the last measurement?"_s));
    write.end();
}

void addChoices(Writer &write)
{
    write.begin(Type::Group, u"choices"_s, both(u"고르기"_s, u"Choices"_s));
    Node &records = write.add(Type::SelectOne, u"records"_s, both(u"검사 기록은 어디에 남깁니까?"_s, u"Where are inspections recorded?"_s));
    records.list = u"ground"_s;
    records.hint = both(u"가장 많이 쓰는 것 하나만 고르세요. 기록을 함께 보면서 확인하면 좋습니다."_s,
                        u"Choose the one used most; best look at the records together while answering."_s);
    Node &plans = write.add(Type::SelectMultiple, u"plans"_s, both(u"작업 계획은 무엇으로 합니까?"_s, u"What is work planned with?"_s));
    plans.list = u"ground"_s;
    Node &losses = write.add(Type::Rank, u"losses"_s, both(u"시간을 가장 많이 잃는 것부터 순서대로 놓으세요."_s, u"Put first what costs the most time."_s));
    losses.list = u"losses"_s;
    write.add(Type::Acknowledge, u"agreed"_s, both(u"현장 사진을 찍어도 된다고 들었습니다."_s, u"We were told that photographs may be taken."_s));
    write.end();
}

void addProofs(Writer &write)
{
    write.begin(Type::Group, u"proofs"_s, both(u"증빙과 위치"_s, u"Evidence and place"_s));
    write.add(Type::Note, u"proofnote"_s, both(u"사진은 담당자가 지켜보는 데서 찍고, 사람 얼굴은 담지 않습니다. 도면과 고객 이름이 보이면 다시 찍습니다."_s,
                                            u"Photographs are taken while the person in charge looks on, without faces. Where drawings or names of customers are seen, take another."_s));
    write.add(Type::Image, u"photo"_s, both(u"검사대의 사진"_s, u"A photograph of the inspection bench"_s));
    write.add(Type::File, u"record"_s, both(u"검사 성적서 한 부"_s, u"One inspection report"_s));
    write.add(Type::GeoPoint, u"place"_s, both(u"공장의 위치"_s, u"Where the plant is"_s));
    write.end();
}

void addMachines(Writer &write)
{
    write.begin(Type::Repeat, u"machine"_s, both(u"설비"_s, u"Machine"_s));
    write.add(Type::Text, u"kind"_s, both(u"어떤 설비입니까?"_s, u"What kind of machine is it?"_s));
    write.add(Type::Integer, u"year"_s, both(u"몇 년에 들여왔습니까?"_s, u"In which year was it bought?"_s));
    write.begin(Type::Repeat, u"sensor"_s, both(u"센서"_s, u"Sensor"_s));
    write.add(Type::Text, u"measures"_s, both(u"무엇을 잽니까?"_s, u"What does it measure?"_s));
    write.end();
    write.end();
}

} // namespace

forms::Form sampleForm()
{
    forms::Form form;
    form.settings.title = u"생산 현장 조사"_s;
    form.settings.id = u"floor"_s;
    form.settings.version = u"1"_s;
    form.settings.defaultLanguage = u"한국어 (ko)"_s;
    form.languages = {u"한국어 (ko)"_s, u"English (en)"_s};
    Writer write(form);
    addLists(write);
    addFigures(write);
    addMoments(write);
    addChoices(write);
    addProofs(write);
    addMachines(write);
    return form;
}

QByteArray sampleOfficeForm()
{
    const char *const tags[] = {"기업명", "사업자등록번호", "대표자", "소재지", "담당 컨설턴트", "종합점수", "PoC명", "수행기간", "신청 사유", "붙임 목록"};
    QByteArray rows;
    for (const char *tag : tags) {
        rows += QByteArray("<w:p><w:r><w:t>") + tag + ": </w:t></w:r><w:sdt><w:sdtPr><w:tag w:val=\"" + tag
            + "\"/></w:sdtPr><w:sdtContent><w:r><w:t>…</w:t></w:r></w:sdtContent></w:sdt></w:p>";
    }
    files::ZipWriter zip;
    zip.add(u"[Content_Types].xml"_s, R"(<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>)");
    zip.add(u"_rels/.rels"_s, R"(<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>)");
    zip.add(u"word/document.xml"_s, R"(<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>)" + rows + "<w:sectPr/></w:body></w:document>");
    return zip.bytes().value_or(QByteArray());
}

} // namespace axw
