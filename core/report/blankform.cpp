// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/blankform.h"

#include "core/diagnosis/answer.h"
#include "core/report/commonblocks.h"
#include "core/report/compose.h"

#include <algorithm>

namespace axw::report {

using namespace Qt::Literals::StringLiterals;
using diagnosis::PaperChoice;
using diagnosis::PaperField;
using Kind = PaperField::Kind;

namespace {

constexpr int digits = 8; ///< of a number

class Sheet
{
public:
    Sheet(const BlankForm &blank, PaperLanguages languages) :
        m_blank(blank), m_languages(languages), m_language(languages == PaperLanguages::English ? Language::English : Language::Korean)
    {
    }

    Document make()
    {
        m_document = begun(u"blank-form"_s, m_blank.issue, m_language);
        m_document.title = m_blank.form.title.in(m_language);
        if (m_document.title.isEmpty())
            m_document.title = m_blank.key;
        const QString version = m_blank.version.isEmpty() ? QString() : filled({u"판 %1"_s, u"version %1"_s}, m_language, {m_blank.version});
        const QString questions = filled({u"%1문항"_s, u"%1 questions"_s}, m_language, {QString::number(m_blank.form.questions)});
        m_document.subtitle = parted({word(u"현장 기록지"_s, u"Record sheet"_s), version, questions});
        m_document.subject = parted({m_blank.company ? m_blank.company->name : QString(), version});
        m_document.contentsDepth = 0; // a sheet to fill in is turned, not looked up
        addHead();
        addLegend();
        for (const PaperField &field : m_blank.form.fields)
            add(field);
        addSignatures();
        return std::move(m_document);
    }

private:
    const BlankForm &m_blank;
    PaperLanguages m_languages;
    Language m_language;
    Document m_document;

    static QString parted(QStringList parts)
    {
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }
    QString word(const QString &ko, const QString &en) const { return LocalizedText{ko, en}.in(m_language); }

    /// A text of the form in the languages that are wanted: the second one behind, softly.
    Runs runs(const LocalizedText &text, bool isSoft = false, bool isBold = false) const
    {
        const QString first = text.in(m_language);
        Runs all{Run{first, isBold, isSoft, false}};
        if (m_languages == PaperLanguages::Both && !text.en.isEmpty() && text.en != first)
            all.append(Run{(isSoft ? u" / "_s : u"\n"_s) + text.en, false, true, false});
        return all;
    }
    QString plainText(const LocalizedText &text) const
    {
        const QString first = text.in(m_language);
        return m_languages == PaperLanguages::Both && !text.en.isEmpty() && text.en != first ? first + u" / "_s + text.en : first;
    }

    void addHead()
    {
        const QString blank = QString(1, u' ');
        if (m_blank.company) {
            m_document.facts = companyFacts(*m_blank.company, m_language);
        } else {
            m_document.facts = {{word(u"기업명"_s, u"Company"_s), blank}, {word(u"접수번호"_s, u"Case number"_s), blank}};
        }
        m_document.facts += {{word(u"기록 일자"_s, u"Date"_s), word(u"20      .       .       ."_s, u"20      –       –"_s)},
                             {word(u"기록 장소"_s, u"Place"_s), blank},
                             {word(u"기록자"_s, u"Recorded by"_s), blank},
                             {word(u"답변자(직위)"_s, u"Answered by (position)"_s), blank}};
    }

    void addLegend()
    {
        Outline legend;
        const auto &fields = m_blank.form.fields;
        const auto any = [&](const auto &test) { return std::any_of(fields.begin(), fields.end(), test); };
        const auto say = [&](const QString &ko, const QString &en) { legend.items.append({2, plain(word(ko, en))}); };
        say(u"해당하는 네모에 ✓ 표시를 하고, 고칠 때는 두 줄을 긋고 다시 표시합니다."_s, u"Tick the boxes that apply; to change one, strike it out twice and tick another."_s);
        if (any([](const PaperField &field) { return std::any_of(field.choices.begin(), field.choices.end(), [](const PaperChoice &choice) { return choice.code == u"U"; }); }))
            say(u"N 해당 없음, U 미확인(나중에 자료를 요청함)"_s, u"N Not applicable, U Not known yet (asked for later)"_s);
        if (any([](const PaperField &field) { return field.evidence; }))
            say(u"근거: E0 구두 확인, E1 문서·화면 확인, E2 데이터·현장 측정"_s, u"Evidence: E0 stated, E1 shown, E2 measured"_s);
        if (any([](const PaperField &field) { return field.required; }))
            say(u"* 표시는 반드시 답할 문항"_s, u"* must be answered"_s);
        m_document.blocks.append(legend);
    }

    Runs conditionOf(const PaperField &field) const
    {
        if (field.condition.in(m_language).isEmpty())
            return {};
        const LocalizedText said{u"다음일 때만: "_s + field.condition.ko, u"Only if "_s + field.condition.en};
        Runs all{Run{said.in(m_language), false, false, true}};
        if (m_languages == PaperLanguages::Both)
            all.append(Run{u" / "_s + said.en, false, true, false});
        return all;
    }

    Runs question(const PaperField &field) const
    {
        Runs all = runs(field.label, false, true);
        if (field.required)
            all.first().text += u" *"_s;
        const LocalizedText how = field.kind == Kind::Choices ? LocalizedText{u"(해당하는 것 모두)"_s, u"(all that apply)"_s}
            : field.kind == Kind::Rank                       ? LocalizedText{u"(네모에 순위를 숫자로)"_s, u"(write the rank into the boxes)"_s}
                                                             : LocalizedText();
        if (!how.ko.isEmpty())
            all.insert(1, Run{u"  "_s + how.in(m_language), false, true, false});
        return all;
    }

    void add(const PaperField &field)
    {
        switch (field.kind) {
        case Kind::Section: addSection(field); return;
        case Kind::Note: addNote(field); return;
        case Kind::Table: addTable(field); return;
        default: m_document.blocks.append(entry(field));
        }
    }

    void addCondition(const PaperField &field)
    {
        if (const Runs condition = conditionOf(field); !condition.isEmpty())
            m_document.blocks.append(Paragraph{condition, Align::Start});
        for (const LocalizedText &hint : field.hints)
            m_document.blocks.append(Paragraph{runs(hint, true), Align::Start});
    }

    void addSection(const PaperField &field)
    {
        QString name = plainText(field.label);
        if (name.trimmed().isEmpty())
            name = word(u"해당하는 경우"_s, u"Where it applies"_s);
        m_document.blocks.append(Heading{field.level, name, field.number});
        addCondition(field);
    }

    void addNote(const PaperField &field)
    {
        Runs text = runs(field.label);
        if (const Runs condition = conditionOf(field); !condition.isEmpty()) {
            text.prepend(Run{u"\n"_s});
            for (qsizetype at = condition.size(); at-- > 0;)
                text.prepend(condition.at(at));
        }
        m_document.blocks.append(Callout{Tone::Neutral, {}, text});
    }

    Entry entry(const PaperField &field) const
    {
        Entry entry;
        entry.number = field.number;
        entry.question = question(field);
        if (const Runs condition = conditionOf(field); !condition.isEmpty())
            entry.hints.append(condition);
        for (const LocalizedText &hint : field.hints)
            entry.hints.append(runs(hint, true));
        for (const PaperChoice &choice : field.choices)
            entry.choices.append({choice.code, choice.label.in(m_language).isEmpty() ? Runs() : runs(choice.label)});
        // Levels are a scale: they stand below each other, and what is no level beside each other.
        entry.listed = int(std::count_if(field.choices.begin(), field.choices.end(), [](const PaperChoice &choice) { return !choice.code.isEmpty() && choice.code[0].isDigit() && !choice.label.in(Language::Korean).isEmpty(); }));
        if (field.other)
            entry.other = word(u"기타"_s, u"Other"_s) + (field.otherNumber.isEmpty() ? u":"_s : u" ("_s + field.otherNumber + u"):"_s);
        addSpace(field, entry);
        if (field.evidence) {
            Entry::Strip strip{word(u"근거"_s, u"Evidence"_s), {}};
            for (const auto grade : {diagnosis::Evidence::Stated, diagnosis::Evidence::Shown, diagnosis::Evidence::Measured})
                strip.choices.append({diagnosis::evidenceCode(grade), plain(diagnosis::evidenceName(grade).in(m_language))});
            entry.strips.append(strip);
        }
        if (field.noteLines > 0) {
            entry.noteLabel = word(u"메모"_s, u"Note"_s);
            // Two languages take the room of a line; two items are to fit on a page.
            entry.noteLines = m_languages == PaperLanguages::Both ? 1 : field.noteLines;
        }
        return entry;
    }

    void addSpace(const PaperField &field, Entry &entry) const
    {
        const Entry::Cells year{4, word(u"년"_s, u"–"_s)};
        const Entry::Cells month{2, word(u"월"_s, u"–"_s)};
        const Entry::Cells day{2, word(u"일"_s, u" "_s)};
        const Entry::Cells hour{2, word(u"시"_s, u":"_s)};
        const Entry::Cells minute{2, word(u"분"_s, u" "_s)};
        switch (field.kind) {
        case Kind::Line: entry.lines = field.lines; break;
        case Kind::Number:
            entry.cells = {{digits, field.decimal ? u"."_s : QString()}};
            if (field.decimal)
                entry.cells.append(Entry::Cells{3, {}});
            break;
        case Kind::Date: entry.cells = {year, month, day}; break;
        case Kind::Time: entry.cells = {hour, minute}; break;
        case Kind::DateTime: entry.cells = {year, month, day, hour, minute}; break;
        case Kind::Point:
            entry.cells = {{2, u"."_s}, {5, word(u"위도"_s, u"latitude"_s)}, {3, u"."_s}, {5, word(u"경도"_s, u"longitude"_s)}};
            break;
        case Kind::File:
            entry.hints.append(soft(word(u"사진·파일의 이름이나 찍은 시각을 적습니다."_s, u"Write the name of the photograph or file, or when it was taken."_s)));
            entry.lines = 1;
            break;
        case Kind::Section:
        case Kind::Note:
        case Kind::Choice:
        case Kind::Choices:
        case Kind::Rank:
        case Kind::Table: break;
        }
    }

    void addTable(const PaperField &field)
    {
        m_document.blocks.append(Heading{3, plainText(field.label), field.number});
        addCondition(field);
        Table table;
        table.columns = {{6, Align::Centre}};
        QStringList titles{word(u"연번"_s, u"No."_s)};
        Row row;
        for (const PaperField &column : field.columns) {
            QString title = (column.number + u' ' + plainText(column.label)).trimmed() + (column.required ? u" *"_s : QString());
            if (!column.condition.in(m_language).isEmpty())
                title += u"\n("_s + word(u"다음일 때만: "_s, u"only if "_s) + column.condition.in(m_language) + u')';
            titles.append(title);
            table.columns.append({column.kind == Kind::Number || column.kind == Kind::Time ? 16.0 : 26.0, Align::Start});
            QStringList ticks;
            for (const PaperChoice &choice : column.choices)
                ticks.append(u"□ "_s + (choice.code + u' ' + choice.label.in(m_language)).trimmed());
            row.cells.append(ticks.isEmpty() ? textCell(u" \n "_s) : textCell(ticks.join(u'\n')));
        }
        table.head = {headRow(titles)};
        for (int at = 1; at <= field.rows; ++at) {
            Row numbered = row;
            numbered.cells.prepend(countCell(at));
            table.rows.append(numbered);
        }
        m_document.blocks.append(table);
    }

    void addSignatures()
    {
        Signatures signatures;
        signatures.mark = word(u"(서명)"_s, u"(signature)"_s);
        const QString day = word(u"20      .       .       ."_s, u"20      –       –"_s);
        signatures.lines.append({word(u"답변자"_s, u"Answered by"_s), m_blank.company ? m_blank.company->name : QString(), {}, day, {}});
        signatures.lines.append({word(u"기록자"_s, u"Recorded by"_s), m_blank.issue.centre, {}, day, {}});
        m_document.blocks.append(signatures);
    }
};

} // namespace

Document blankFormReport(const BlankForm &blank, PaperLanguages languages)
{
    return Sheet(blank, languages).make();
}

} // namespace axw::report
