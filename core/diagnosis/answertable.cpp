// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/answertable.h"

#include "core/diagnosis/formscores.h"
#include "core/files/bookwriter.h"
#include "core/files/csv.h"

#include <algorithm>

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;
using forms::Node;
using forms::Place;
using forms::Type;

namespace {

bool isOfProgram(Type type)
{
    switch (type) {
    case Type::Calculate:
    case Type::Hidden:
    case Type::Start:
    case Type::End:
    case Type::Today:
    case Type::Username:
    case Type::DeviceId: return true;
    default: return false;
    }
}

bool isAsked(const Node &node)
{
    return !node.isContainer() && node.type != Type::Note && !isOfProgram(node.type);
}

LocalizedText wordOf(AnswerState state)
{
    switch (state) {
    case AnswerState::Answered: return {u"답변"_s, u"Answered"_s};
    case AnswerState::NotApplicable: return {u"해당 없음"_s, u"Not applicable"_s};
    case AnswerState::Unknown: return {u"미확인"_s, u"Not known yet"_s};
    case AnswerState::Open: return {u"미응답"_s, u"Not answered"_s};
    case AnswerState::NotAsked: return {u"해당되지 않아 제외"_s, u"Not asked any more"_s};
    case AnswerState::ByProgram: return {u"자동 입력"_s, u"By the program"_s};
    }
    return {};
}

/// The labels of what was chosen; a name whose choice is gone stays a name.
QString readable(const forms::Session &session, const Place &place, const QString &code, Language language)
{
    const Node &node = session.form().nodes[size_t(place.node)];
    const forms::ChoiceList *list = session.list(place);
    if (node.type == Type::Acknowledge)
        return code.isEmpty() ? QString() : LocalizedText{u"확인함"_s, u"Confirmed"_s}.in(language);
    if (list == nullptr)
        return code;
    QStringList words;
    const QStringList names = node.type == Type::SelectOne ? QStringList{code} : forms::wordsOf(code);
    for (const QString &name : names) {
        const forms::Choice *choice = list->choice(name);
        const QString label = choice == nullptr ? QString() : session.shown(place, choice->label);
        words += label.isEmpty() ? name : label;
    }
    return words.join(node.type == Type::Rank ? u" > "_s : u"; "_s);
}

/// What the answers score, by the path or name that the scores know them by.
QHash<QString, ItemScore> scoresByKey(const Filling &filling)
{
    QHash<QString, ItemScore> byKey;
    if (const auto scores = filling.scores()) {
        for (const DimensionScore &dimension : scores->dimensions) {
            for (const ItemScore &item : dimension.items)
                byKey.insert(item.key, item);
        }
    }
    return byKey;
}

AnswerState stateOf(const Node &node, const forms::Standing &standing, const Beside &beside, const ItemScore *scored)
{
    if (isOfProgram(node.type))
        return AnswerState::ByProgram;
    if (!standing.relevant)
        return AnswerState::NotAsked;
    if (beside.unknown && standing.answer.isEmpty())
        return AnswerState::Unknown;
    if (standing.answer.isEmpty())
        return AnswerState::Open;
    return scored != nullptr && scored->answer.mark == Mark::NotApplicable ? AnswerState::NotApplicable : AnswerState::Answered;
}

} // namespace

std::vector<QString> itemNumbers(const forms::Form &form)
{
    std::vector<bool> counts(form.nodes.size());
    for (size_t at = form.nodes.size(); at-- > 0;) { // what stands within comes behind its group
        if (isAsked(form.nodes[at]))
            counts[at] = true;
        if (counts[at] && form.nodes[at].parent >= 0)
            counts[size_t(form.nodes[at].parent)] = true;
    }
    std::vector<QString> numbers(form.nodes.size());
    std::vector<int> next(form.nodes.size() + 1);
    for (size_t at = 0; at < form.nodes.size(); ++at) {
        if (!counts[at])
            continue;
        const int parent = form.nodes[at].parent;
        const QString own = QString::number(++next[size_t(parent + 1)]);
        numbers[at] = parent < 0 ? own : numbers[size_t(parent)] + u'.' + own;
    }
    return numbers;
}

std::vector<AnswerLine> answerLines(const Filling &filling, Language language)
{
    const forms::Session &session = filling.session();
    const forms::Form &form = filling.form();
    const std::vector<QString> numbers = itemNumbers(form);
    const QHash<QString, ItemScore> scores = scoresByKey(filling);
    std::vector<AnswerLine> rows;
    for (const Place &place : session.places()) {
        const Node &node = form.nodes[size_t(place.node)];
        if (node.isContainer() || node.type == Type::Note)
            continue;
        const forms::Standing standing = session.standing(place);
        const Beside &beside = filling.beside(place);
        const bool asked = !isOfProgram(node.type);
        if ((!asked || !standing.relevant) && standing.kept.isEmpty())
            continue;
        AnswerLine &row = rows.emplace_back();
        row.number = numbers[size_t(place.node)];
        const bool bare = place.instances.empty() && session.index().named(node.name) == place.node;
        row.item = bare ? node.name : forms::pathOf(form, place);
        QStringList instances;
        for (const int number : place.instances)
            instances += QString::number(number);
        row.instance = instances.join(u'.');
        row.question = session.label(place);
        if (row.question.isEmpty())
            row.question = node.name;
        const auto scored = scores.constFind(row.item);
        const ItemScore *item = scored == scores.constEnd() ? nullptr : &*scored;
        row.state = stateOf(node, standing, beside, item);
        row.code = row.state == AnswerState::Unknown ? u"unknown"_s : standing.kept;
        row.answer = row.state == AnswerState::Unknown ? wordOf(AnswerState::Unknown).in(language) : readable(session, place, standing.kept, language);
        if (item != nullptr && row.state != AnswerState::NotAsked)
            row.score = item->score();
        const bool given = row.state != AnswerState::Open && row.state != AnswerState::Unknown;
        if (given && (item != nullptr || node.evidence || beside.evidence != Evidence::Stated))
            row.evidence = evidenceCode(beside.evidence);
        row.note = beside.note;
        row.checkAgain = beside.checkAgain;
    }
    return rows;
}

QStringList answerHeader(Language language)
{
    static const LocalizedText columns[] = {
        {u"번호"_s, u"Number"_s}, {u"문항"_s, u"Item"_s},   {u"반복"_s, u"Instance"_s}, {u"질문"_s, u"Question"_s},
        {u"답변"_s, u"Answer"_s}, {u"코드"_s, u"Code"_s},   {u"점수"_s, u"Score"_s},    {u"근거"_s, u"Evidence"_s},
        {u"메모"_s, u"Note"_s},   {u"상태"_s, u"State"_s}};
    QStringList header;
    for (const LocalizedText &column : columns)
        header += column.in(language);
    return header;
}

QStringList answerCells(const AnswerLine &row, Language language)
{
    const LocalizedText again{u"%1 · 다시 확인"_s, u"%1 · check again"_s};
    const QString state = wordOf(row.state).in(language);
    return {row.number, row.item, row.instance, row.question, row.answer, row.code,
            row.score ? forms::textOf(*row.score) : QString(), row.evidence, row.note,
            row.checkAgain ? again.in(language).arg(state) : state};
}

QByteArray answersAsCsv(const std::vector<AnswerLine> &rows, Language language)
{
    QString text = QChar(QChar::ByteOrderMark) + files::csvLine(answerHeader(language));
    for (const AnswerLine &row : rows)
        text += files::csvLine(answerCells(row, language));
    return text.toUtf8();
}

Result<QByteArray> answersAsWorkbook(const std::vector<AnswerLine> &rows, const QString &title, Language language)
{
    files::Book book;
    book.title = title;
    files::BookSheet &sheet = book.sheets.emplace_back();
    sheet.name = LocalizedText{u"답변"_s, u"Answers"_s}.in(language);
    sheet.widths = {8, 24, 8, 48, 48, 14, 8, 9, 40, 16};
    sheet.frozenRows = 1;
    const auto add = [&](const QStringList &cells, files::CellLook look) {
        auto &made = sheet.rows.emplace_back();
        for (qsizetype at = 0; at < cells.size(); ++at)
            made.push_back({cells[at], look, look == files::CellLook::Plain && at == answerScoreColumn});
    };
    add(answerHeader(language), files::CellLook::Header);
    for (const AnswerLine &row : rows)
        add(answerCells(row, language), files::CellLook::Plain);
    return files::bookBytes(book);
}

} // namespace axw::diagnosis
