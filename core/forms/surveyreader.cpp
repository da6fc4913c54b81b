// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/surveyreader.h"

#include "core/forms/names.h"
#include "core/forms/parameters.h"
#include "core/forms/settingsreader.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace axw::forms {

using namespace Qt::Literals::StringLiterals;
using files::SheetRow;
using Kind = TypeWords::Kind;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::forms)
};

/// Deeper than any questionnaire; what walks the tree may count on it.
constexpr size_t deepest = 64;

/// How many names of what there is a sentence lists.
constexpr size_t mostNamed = 12;

bool begins(const QString &typeText)
{
    return typeText.startsWith(u"begin"_s, Qt::CaseInsensitive);
}

} // namespace

void SurveyReader::error(const SheetRow &row, const QString &column, const QString &why)
{
    m_problems.error(m_sheet.name(), row.row, column.isEmpty() ? QString() : m_sheet.header(column), why);
}

void SurveyReader::warning(const SheetRow &row, const QString &column, const QString &why)
{
    m_problems.warning(m_sheet.name(), row.row, column.isEmpty() ? QString() : m_sheet.header(column), why);
}

void SurveyReader::run()
{
    if (!m_sheet.has(u"type"_s)) {
        m_problems.error(m_sheet.name(), m_sheet.headerRow(), u"type"_s, Words::tr("The column “%1” is missing.").arg(u"type"_s));
        return;
    }
    if (!m_sheet.has(u"name"_s)) {
        m_problems.error(m_sheet.name(), m_sheet.headerRow(), u"name"_s, Words::tr("The column “%1” is missing.").arg(u"name"_s));
        return;
    }
    for (size_t i = 0; i < m_form.lists.size(); ++i)
        m_listAt.insert(m_form.lists[i].name, i);
    for (const Dimension &dimension : m_form.dimensions)
        m_dimensions.insert(dimension.key);
    m_form.nodes.reserve(m_sheet.rows().size());
    m_open.emplace_back();
    for (const SheetRow &row : m_sheet.rows())
        readRow(row);
    while (m_open.size() > 1) {
        const Node &node = m_form.nodes[size_t(m_open.back().node)];
        m_problems.error(m_sheet.name(), node.row, m_sheet.header(u"type"_s),
                         Words::tr("“%1” is begun here and never closed; a row “%2” is missing.").arg(node.name, endTextOf(node.type)));
        close(m_open.back().node);
    }
    const bool asks = std::any_of(m_form.nodes.cbegin(), m_form.nodes.cend(), [](const Node &node) { return !node.isContainer(); });
    if (!asks && !m_problems.hasErrors())
        m_problems.error(m_sheet.name(), 0, {}, Words::tr("The form has no question: under the headers each row is one, with a type and a name."));
}

void SurveyReader::readRow(const SheetRow &row)
{
    if (yesOrNo(m_sheet.value(row, u"disabled"_s)).value_or(false))
        return;
    const QString typeText = m_sheet.value(row, u"type"_s).simplified();
    if (typeText.isEmpty()) {
        // Rows of remarks are common; one with a name or a label was meant to be a question.
        if (m_sheet.value(row, u"name"_s).isEmpty() && m_sheet.texts(row, u"label"_s).isEmpty())
            warning(row, u"type"_s, Words::tr("The row has no type, name or label; it is not read."));
        else
            error(row, u"type"_s, Words::tr("The row has no type; right would be, for example, text, integer or select_one LIST."));
        return;
    }
    const TypeWords words = typeWords(typeText);
    const bool endsUnsupported = words.kind == Kind::NotSupported && typeText.startsWith(u"end"_s, Qt::CaseInsensitive);
    const bool usable = endsUnsupported || checkType(row, typeText, words); // of those, the beginning was told
    if (words.kind == Kind::End || endsUnsupported) {
        end(row, words.type);
        return;
    }
    if (words.kind == Kind::Table) {
        readTable(row);
        return;
    }
    Node node = nodeIn(row, typeText);
    node.type = words.type;
    node.list = words.list;
    node.orOther = words.orOther;
    checkName(row, node);
    if (words.kind == Kind::Begin || (words.kind == Kind::NotSupported && begins(typeText))) {
        if (!node.required.isEmpty() && yesOrNo(node.required) != false)
            warning(row, u"required"_s, Words::tr("A group or repeat cannot be required; write it at the questions in it."));
        if (node.type == Type::Group && !node.repeatCount.isEmpty())
            warning(row, u"repeat_count"_s, Words::tr("Only a repeat has a count; a group does not use it."));
        if (m_open.size() > deepest) {
            error(row, u"type"_s, Words::tr("Groups stand in each other more than %1 deep.").arg(deepest));
            return;
        }
        const int at = add(std::move(node));
        m_open.push_back({at, {}, {}});
        return;
    }
    if (usable && !node.list.isEmpty())
        readList(row, node);
    if (usable)
        checkQuestion(row, node, node.list.section(u' ', 0, 0).endsWith(u".csv"_s));
    readPulledFiles(row);
    const bool other = usable && node.orOther;
    const Node asking = node;
    add(std::move(node));
    if (other)
        addOther(row, asking);
}

bool SurveyReader::checkType(const SheetRow &row, const QString &typeText, const TypeWords &words)
{
    if (!words.exact)
        warning(row, u"type"_s, Words::tr("“%1” is understood, but other tools want it in small letters.").arg(typeText));
    switch (words.kind) {
    case Kind::Question:
    case Kind::Begin:
    case Kind::End:
    case Kind::Table:
        return true;
    case Kind::NotFilled:
        warning(row, u"type"_s, Words::tr("“%1” is known only to a telephone; here it stays empty.").arg(typeText));
        return true;
    case Kind::NotSupported:
        error(row, u"type"_s, Words::tr("The type “%1” is of the standard, but this program cannot fill it. Use another type or take the row out.").arg(typeText));
        return false;
    case Kind::NoList:
        error(row, u"type"_s, Words::tr("“%1” names no list; right would be “%1 LIST” with a list of the sheet “choices”.").arg(typeText));
        return false;
    case Kind::Strange:
        error(row, u"type"_s, Words::tr("In “%1” only or_other may follow the name of the list, and that name has no blanks.").arg(typeText));
        return false;
    case Kind::Unknown:
        break;
    }
    const QString guess = meant(typeText.section(u' ', 0, 0), knownTypes());
    error(row, u"type"_s, guess.isEmpty() ? Words::tr("There is no type “%1”; right would be, for example, text, integer or select_one LIST.").arg(typeText)
                                          : Words::tr("There is no type “%1”; was “%2” meant?").arg(typeText, guess));
    return false;
}

Node SurveyReader::nodeIn(const SheetRow &row, const QString &typeText)
{
    const auto text = [&](const QString &column) { return m_sheet.value(row, column); };
    Node node;
    node.row = row.row;
    node.typeText = typeText;
    node.parent = m_open.back().node;
    node.name = text(u"name"_s);
    node.label = m_sheet.texts(row, u"label"_s);
    node.topic = m_sheet.texts(row, u"topic"_s);
    node.hint = m_sheet.texts(row, u"hint"_s);
    node.guidanceHint = m_sheet.texts(row, u"guidance_hint"_s);
    node.constraintMessage = m_sheet.texts(row, u"constraint_message"_s);
    node.requiredMessage = m_sheet.texts(row, u"required_message"_s);
    for (const QString &kind : {u"image"_s, u"audio"_s, u"video"_s, u"big-image"_s}) {
        const Texts files = m_sheet.texts(row, u"media::"_s + kind);
        if (!files.isEmpty())
            node.media.insert(kind, files);
    }
    node.relevant = text(u"relevant"_s);
    node.constraint = text(u"constraint"_s);
    node.required = text(u"required"_s);
    node.readOnly = text(u"readonly"_s);
    node.calculation = text(u"calculation"_s);
    node.defaultValue = text(u"default"_s);
    node.trigger = text(u"trigger"_s);
    node.choiceFilter = text(u"choice_filter"_s);
    node.repeatCount = text(u"repeat_count"_s);
    node.appearance = text(u"appearance"_s);
    if (const QString parameters = text(u"parameters"_s); !parameters.isEmpty()) {
        if (const auto read = readParameters(parameters))
            node.parameters = *read;
        else
            error(row, u"parameters"_s, Words::tr("“%1” is not written as “key=value key=value”.").arg(parameters));
    }
    node.extra = m_sheet.others(row);
    readScoring(row, node);
    return node;
}

void SurveyReader::readScoring(const SheetRow &row, Node &node)
{
    node.dimension = m_sheet.value(row, u"dimension"_s);
    node.weight = numberIn(m_sheet, row, u"weight"_s, m_problems).value_or(1);
    const QString evidence = m_sheet.value(row, u"evidence"_s);
    node.evidence = yesOrNo(evidence).value_or(false);
    if (!evidence.isEmpty() && !yesOrNo(evidence))
        error(row, u"evidence"_s, Words::tr("“%1” is neither yes nor no.").arg(evidence));
    if (node.dimension.isEmpty() || m_dimensions.isEmpty() || m_dimensions.contains(node.dimension))
        return;
    QStringList keys;
    for (size_t i = 0; i < std::min(m_form.dimensions.size(), mostNamed); ++i)
        keys += m_form.dimensions[i].key;
    error(row, u"dimension"_s, Words::tr("There is no dimension “%1” on the sheet “dimensions”; its keys: %2.").arg(node.dimension, keys.join(u", "_s)));
}

void SurveyReader::checkName(const SheetRow &row, Node &node)
{
    if (node.name.isEmpty()) {
        if (node.type == Type::Note) // as other tools do
            node.name = u"generated_note_name_%1"_s.arg(row.row);
        else if (node.typeText.compare(u"audit"_s, Qt::CaseInsensitive) == 0)
            node.name = u"audit"_s;
        else
            error(row, u"name"_s, Words::tr("The row has no name; every question and group needs one."));
    } else if (!isName(node.name)) {
        error(row, u"name"_s, Words::tr("“%1” cannot be a name: it begins with a letter or _, and holds only letters, digits, _, - and full stops.").arg(node.name));
    }
    if (node.name.isEmpty())
        return;
    if (node.name == u"meta"_s)
        error(row, u"name"_s, Words::tr("The name “meta” is reserved for the form itself. Choose another one."));
    Open &open = m_open.back();
    const QString lower = node.name.toLower();
    if (const auto twin = open.rowOf.constFind(node.name); twin != open.rowOf.cend())
        error(row, u"name"_s, Words::tr("The name “%1” is used in row %2 already. Names are unique within their group.").arg(node.name).arg(*twin));
    else if (const auto like = open.lowerCase.constFind(lower); like != open.lowerCase.cend())
        warning(row, u"name"_s, Words::tr("The names “%1” and “%2” differ only in capital letters; some programs take them for one.").arg(*like, node.name));
    open.rowOf.insert(node.name, row.row);
    open.lowerCase.insert(lower, node.name);
    if (node.type != Type::Repeat)
        return;
    const QString root = m_form.settings.extra.value(u"name"_s, u"data"_s);
    if (node.name == root)
        error(row, u"name"_s, Words::tr("A repeat cannot have the name of the form itself, “%1”.").arg(root));
    if (m_repeats.contains(node.name))
        error(row, u"name"_s, Words::tr("There is a repeat “%1” in row %2 already. Names of repeats are unique in the whole form.").arg(node.name).arg(m_repeats[node.name]));
    m_repeats.insert(node.name, row.row);
}

void SurveyReader::checkQuestion(const SheetRow &row, const Node &node, bool fromFile)
{
    if (node.type == Type::Calculate && node.calculation.isEmpty() && node.defaultValue.isEmpty())
        error(row, u"calculation"_s, Words::tr("“%1” is to be calculated, but the column “calculation” is empty.").arg(node.name));
    const QStringList faults = parameterFaults(node, fromFile, m_form);
    for (const QString &fault : faults)
        error(row, u"parameters"_s, fault);
    static const QRegularExpression searching(u"\\bsearch\\s*\\("_s);
    if (!node.list.isEmpty() && node.appearance.contains(searching))
        error(row, u"appearance"_s, Words::tr("search() in the appearance is not supported; select_one_from_file with a choice_filter does the same."));
    if (!node.repeatCount.isEmpty())
        warning(row, u"repeat_count"_s, Words::tr("Only a repeat has a count; this row does not use it."));
    if (!node.choiceFilter.isEmpty() && node.list.isEmpty())
        warning(row, u"choice_filter"_s, Words::tr("Only a question with a list uses a filter of choices."));
}

void SurveyReader::end(const SheetRow &row, Type type)
{
    const QString name = m_sheet.value(row, u"name"_s);
    const auto opened = std::find_if(m_open.rbegin(), m_open.rend() - 1, [&](const Open &open) {
        return m_form.nodes[size_t(open.node)].type == type;
    });
    if (opened == m_open.rend() - 1) {
        const QString found = m_open.size() == 1 ? Words::tr("nothing is open here")
                                                 : Words::tr("open is “%1” of row %2")
                                                       .arg(m_form.nodes[size_t(m_open.back().node)].name)
                                                       .arg(m_form.nodes[size_t(m_open.back().node)].row);
        error(row, u"type"_s, Words::tr("“%1” closes nothing: %2.").arg(endTextOf(type), found));
        return;
    }
    const int wanted = opened->node;
    while (m_open.back().node != wanted) {
        const Node &left = m_form.nodes[size_t(m_open.back().node)];
        error(row, u"type"_s, Words::tr("“%1” stands where “%2” of row %3 is still open; a row “%4” is missing before it.")
                                  .arg(endTextOf(type), left.name).arg(left.row).arg(endTextOf(left.type)));
        close(m_open.back().node);
    }
    const QString &begun = m_form.nodes[size_t(wanted)].name;
    if (!name.isEmpty() && name != begun)
        warning(row, u"name"_s, Words::tr("The row closes “%1”, but says “%2”.").arg(begun, name));
    close(wanted);
}

void SurveyReader::close(int node)
{
    m_form.nodes[size_t(node)].end = int(m_form.nodes.size());
    m_open.pop_back();
}

QString SurveyReader::meant(const QString &word, const QStringList &among) const
{
    return m_problems.more() > 0 ? QString() : nearest(word, among);
}

ChoiceList *SurveyReader::list(const QString &name)
{
    const auto found = m_listAt.constFind(name);
    return found == m_listAt.cend() ? nullptr : &m_form.lists[*found];
}

void SurveyReader::addList(ChoiceList list)
{
    m_listAt.insert(list.name, m_form.lists.size());
    m_form.lists.push_back(std::move(list));
}

int SurveyReader::add(Node node)
{
    const int at = int(m_form.nodes.size());
    node.parent = m_open.back().node;
    node.end = at + 1;
    m_form.nodes.push_back(std::move(node));
    return at;
}

} // namespace axw::forms
