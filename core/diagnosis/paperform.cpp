// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/paperform.h"

#include "core/diagnosis/answersheetparts.h"
#include "core/diagnosis/answertable.h"
#include "core/forms/conditionwords.h"

#include <algorithm>
#include <cmath>

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;
using forms::Node;
using forms::Type;
using Kind = PaperField::Kind;

namespace {

constexpr size_t mostPrinted = 80;      ///< choices; more are looked up elsewhere and written down
constexpr size_t mostColumns = 6;       ///< of a repeat as a table
constexpr size_t mostColumnChoices = 5;
constexpr int plainLines = 2;           ///< of an answer in words
constexpr int emptyRows = 8;
constexpr int mostCopies = 20;
constexpr int mostSteps = 11;           ///< of a range that is ticked

bool isYes(const QString &expression)
{
    const QString text = expression.trimmed().toLower();
    return !text.isEmpty() && text != u"no" && text != u"false" && text != u"false()";
}

class Sheet
{
public:
    explicit Sheet(const forms::Form &form) : m_form(form), m_numbers(itemNumbers(form)) {}

    PaperForm make()
    {
        m_paper.title = {m_form.settings.title, m_form.settings.title};
        addAll(-1, 0, int(m_form.nodes.size()), 1);
        for (const QString &number : m_numbers)
            m_paper.questions += number.isEmpty() ? 0 : 1;
        for (size_t at = 0; at < m_form.nodes.size(); ++at)
            m_paper.questions -= m_form.nodes[at].isContainer() && !m_numbers[at].isEmpty() ? 1 : 0;
        return std::move(m_paper);
    }

private:
    const forms::Form &m_form;
    const std::vector<QString> m_numbers;
    PaperForm m_paper;

    LocalizedText words(const forms::Texts &texts) const { return forms::paperText(m_form, m_numbers, texts); }
    LocalizedText condition(const QString &expression) const
    {
        return {forms::conditionWords(m_form, m_numbers, expression, Language::Korean),
                forms::conditionWords(m_form, m_numbers, expression, Language::English)};
    }

    /// What stands right within a group, a repeat or the form.
    void addAll(int parent, int from, int end, int level)
    {
        for (int at = from; at < end;) {
            const Node &node = m_form.nodes[size_t(at)];
            if (node.parent == parent)
                add(at, level);
            at = node.isContainer() ? std::max(node.end, at + 1) : at + 1;
        }
    }

    void add(int at, int level)
    {
        const Node &node = m_form.nodes[size_t(at)];
        if (node.type == Type::Group) {
            if (m_numbers[size_t(at)].isEmpty() && !hasNotes(at))
                return;
            PaperField section = begun(at, Kind::Section);
            section.level = std::min(level, 3);
            // A group without a name that asks no condition only keeps things together.
            const bool stands = !section.label.in(Language::Korean).isEmpty() || !section.condition.in(Language::Korean).isEmpty();
            if (stands)
                m_paper.fields.push_back(std::move(section));
            addAll(at, at + 1, node.end, level + (stands ? 1 : 0));
        } else if (node.type == Type::Repeat) {
            addRepeat(at, level);
        } else if (auto made = field(at)) {
            m_paper.fields.push_back(std::move(*made));
        }
    }

    bool hasNotes(int container) const
    {
        for (int at = container + 1; at < m_form.nodes[size_t(container)].end; ++at) {
            if (m_form.nodes[size_t(at)].type == Type::Note)
                return true;
        }
        return false;
    }

    /// How many instances a repeat is printed with: as many as it says, else as many as there is room for.
    int instancesOf(const Node &node, int otherwise) const
    {
        bool isNumber = false;
        const int count = node.repeatCount.trimmed().toInt(&isNumber);
        return isNumber ? std::clamp(count, 1, mostCopies) : otherwise;
    }

    void addRepeat(int at, int level)
    {
        const Node &node = m_form.nodes[size_t(at)];
        if (m_numbers[size_t(at)].isEmpty())
            return;
        const LocalizedText often = node.repeatCount.isEmpty() ? LocalizedText{u"있는 만큼 줄을 채웁니다."_s, u"One row for each there is."_s} : LocalizedText();
        PaperField table = begun(at, Kind::Table);
        if (fillColumns(at, table)) {
            table.rows = instancesOf(node, emptyRows);
            if (!often.ko.isEmpty())
                table.hints.push_back(often);
            m_paper.fields.push_back(std::move(table));
            return;
        }
        const int copies = instancesOf(node, 2);
        for (int copy = 1; copy <= copies; ++copy) {
            PaperField section = begun(at, Kind::Section);
            section.level = std::min(level, 3);
            const LocalizedText name{section.label.in(Language::Korean), section.label.in(Language::English)};
            section.label = {u"%1 (%2번째)"_s.arg(name.ko).arg(copy).trimmed(), u"%1 (no. %2)"_s.arg(name.en).arg(copy).trimmed()};
            m_paper.fields.push_back(std::move(section));
            addAll(at, at + 1, node.end, level + 1);
        }
        if (node.repeatCount.isEmpty() || copies == mostCopies) {
            PaperField more;
            more.kind = Kind::Note;
            more.label = {u"더 있으면 이 부분을 복사하여 이어서 적습니다."_s, u"If there are more, copy this part and go on."_s};
            m_paper.fields.push_back(std::move(more));
        }
    }

    /// A repeat of a few plain questions is a table.
    bool fillColumns(int repeat, PaperField &table) const
    {
        for (int at = repeat + 1; at < m_form.nodes[size_t(repeat)].end; ++at) {
            const Node &node = m_form.nodes[size_t(at)];
            if (node.isContainer() || node.type == Type::Note)
                return false;
            auto made = field(at);
            if (!made)
                continue;
            const bool plain = made->kind == Kind::Line || made->kind == Kind::Number || made->kind == Kind::Date || made->kind == Kind::Time;
            const bool ticked = (made->kind == Kind::Choice || made->kind == Kind::Choices) && made->choices.size() <= mostColumnChoices
                && !made->other && made->noteLines == 0;
            if ((!plain && !ticked) || made->lines > plainLines)
                return false;
            table.columns.push_back(std::move(*made));
        }
        return !table.columns.empty() && table.columns.size() <= mostColumns;
    }

    PaperField begun(int at, Kind kind) const
    {
        const Node &node = m_form.nodes[size_t(at)];
        PaperField field;
        field.kind = kind;
        field.number = m_numbers[size_t(at)];
        field.label = words(node.label);
        field.condition = condition(node.relevant);
        field.required = isYes(node.required);
        return field;
    }

    void hint(PaperField &field, const LocalizedText &words) const
    {
        if (!words.in(Language::Korean).isEmpty())
            field.hints.push_back(words);
    }

    /// Nothing for what nobody answers.
    std::optional<PaperField> field(int at) const
    {
        const Node &node = m_form.nodes[size_t(at)];
        if (node.type == Type::Note) {
            PaperField note = begun(at, Kind::Note);
            return note.label.in(Language::Korean).isEmpty() ? std::nullopt : std::optional(std::move(note));
        }
        if (m_numbers[size_t(at)].isEmpty() || node.otherText || isYes(node.readOnly) || !node.calculation.isEmpty())
            return {};
        PaperField made = begun(at, kindOf(node));
        if (made.label.in(Language::Korean).isEmpty())
            made.label = {node.name, {}};
        hint(made, words(node.hint));
        hint(made, words(node.guidanceHint));
        if (!node.constraint.isEmpty())
            hint(made, words(node.constraintMessage));
        addKind(node, made);
        if (made.required && isExpression(node.required)) {
            const LocalizedText when = condition(node.required);
            made.required = false;
            if (!when.ko.isEmpty())
                hint(made, {u"반드시 답할 경우: "_s + when.ko, u"Required when "_s + when.en});
        }
        if (made.other && size_t(at) + 1 < m_form.nodes.size() && m_form.nodes[size_t(at) + 1].otherText)
            made.otherNumber = m_numbers[size_t(at) + 1];
        made.evidence = node.evidence || !node.dimension.isEmpty();
        made.noteLines = made.evidence ? 2 : 0;
        return made;
    }

    static bool isExpression(const QString &required)
    {
        const QString text = required.trimmed().toLower();
        return text != u"yes" && text != u"true" && text != u"true()";
    }

    static Kind kindOf(const Node &node)
    {
        switch (node.type) {
        case Type::Integer:
        case Type::Decimal: return Kind::Number;
        case Type::Range:
        case Type::SelectOne:
        case Type::Acknowledge: return Kind::Choice;
        case Type::SelectMultiple: return Kind::Choices;
        case Type::Rank: return Kind::Rank;
        case Type::Date: return Kind::Date;
        case Type::Time: return Kind::Time;
        case Type::DateTime: return Kind::DateTime;
        case Type::GeoPoint: return Kind::Point;
        case Type::Image:
        case Type::Audio:
        case Type::Video:
        case Type::File: return Kind::File;
        default: return Kind::Line;
        }
    }

    void addKind(const Node &node, PaperField &field) const
    {
        switch (node.type) {
        case Type::Text: field.lines = node.appearance.contains(u"multiline"_s) ? 2 * plainLines : plainLines; break;
        case Type::Decimal: field.decimal = true; break;
        case Type::Range: addSteps(node, field); break;
        case Type::Acknowledge: field.choices = {{QString(), answersheet::confirmedText()}}; break;
        case Type::SelectOne:
        case Type::SelectMultiple:
        case Type::Rank: addChoices(node, field); break;
        default: break;
        }
    }

    void addSteps(const Node &node, PaperField &field) const
    {
        const double from = node.parameters.value(u"start"_s, u"1"_s).toDouble();
        const double to = node.parameters.value(u"end"_s, u"10"_s).toDouble();
        const double step = std::abs(node.parameters.value(u"step"_s, u"1"_s).toDouble());
        const double steps = step > 0 ? std::floor(std::abs(to - from) / step + 1e-9) : double(mostSteps);
        if (steps + 1 <= mostSteps) {
            for (int at = 0; at <= int(steps); ++at)
                field.choices.push_back({QString::number(from + (to < from ? -1 : 1) * at * step, 'g', 12), {}});
            return;
        }
        field.kind = Kind::Number;
        field.decimal = step != std::floor(step) || from != std::floor(from);
        const QString least = QString::number(from, 'g', 12);
        const QString most = QString::number(to, 'g', 12);
        const QString by = QString::number(step, 'g', 12);
        hint(field, {u"%1~%2, %3 단위"_s.arg(least, most, by), u"%1 to %2 in steps of %3"_s.arg(least, most, by)});
    }

    void addChoices(const Node &node, PaperField &field) const
    {
        const forms::ChoiceList *list = m_form.list(node.list);
        if (list == nullptr)
            return;
        if (list->choices.size() > mostPrinted) {
            hint(field, {u"고를 수 있는 것이 %1가지로 여기에 다 싣지 않습니다. 이름이나 코드를 적습니다."_s.arg(list->choices.size()),
                         u"There are %1 choices, too many to print here. Write the name or the code."_s.arg(list->choices.size())});
            field.kind = Kind::Line;
            field.lines = node.type == Type::SelectOne ? 1 : 3;
            return;
        }
        if (!node.choiceFilter.isEmpty())
            hint(field, {u"앞의 답에 맞는 것 중에서 고릅니다."_s, u"Choose among those that fit the answers before."_s});
        const bool levels = list->isScored()
            && std::all_of(list->choices.begin(), list->choices.end(), [](const forms::Choice &choice) { return choice.name.size() <= 2; });
        for (const forms::Choice &choice : list->choices) {
            if (field.kind != Kind::Rank && node.orOther && choice.name == u"other")
                continue; // stands behind the others, with its line
            PaperChoice printed{{}, words(choice.label)};
            if (levels)
                printed.code = choice.name == u"na" ? u"N"_s : choice.name;
            else if (printed.label.in(Language::Korean).isEmpty())
                printed.code = choice.name;
            field.choices.push_back(std::move(printed));
        }
        if (answersheet::mayBeUnknown(m_form, node))
            field.choices.push_back({levels ? u"U"_s : QString(), answersheet::unknownText()});
        field.other = node.orOther;
    }
};

} // namespace

PaperForm paperForm(const forms::Form &form)
{
    return Sheet(form).make();
}

} // namespace axw::diagnosis
