// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/formsheets.h"

#include "core/forms/parameters.h"
#include "core/forms/questiontype.h"

#include <QSet>

#include <algorithm>
#include <functional>

namespace axw::forms {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The columns of one sheet, each with the way to its cell. A column that no row fills is left out, unless it is kept.
template<class Row>
class Columns
{
public:
    using Cell = std::function<QString(const Row &)>;

    explicit Columns(const std::vector<const Row *> &rows) : m_rows(rows) {}

    void keep(const QString &header, Cell cell) { m_columns.push_back({{header, false, false}, std::move(cell)}); }
    void add(const QString &header, Cell cell, bool isNumber = false)
    {
        if (filled(cell))
            m_columns.push_back({{header, isNumber, false}, std::move(cell)});
    }
    /// A column for each language that is written in; all of `always` as well.
    void texts(const QString &header, const QStringList &languages, std::function<const Texts &(const Row &)> texts, bool always = false)
    {
        QStringList all = languages;
        if (!all.contains(QString()))
            all += QString();
        for (const QString &language : all) {
            const auto cell = [texts, language](const Row &row) { return texts(row).value(language); };
            const bool kept = always && (languages.contains(language) || languages.isEmpty());
            if (kept || filled(cell))
                m_columns.push_back({{language.isEmpty() ? header : header + u"::"_s + language, false, true}, cell});
        }
    }
    /// A column for each key, in the order in which they come up.
    void keyed(std::function<const QMap<QString, QString> &(const Row &)> map)
    {
        QStringList keys;
        QSet<QString> known;
        for (const Row *row : m_rows) {
            const auto &texts = map(*row);
            for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
                if (known.contains(it.key()))
                    continue;
                known.insert(it.key());
                keys += it.key();
            }
        }
        for (const QString &key : keys)
            add(key, [map, key](const Row &row) { return map(row).value(key); });
    }

    std::vector<WrittenSheet::Column> headers() const
    {
        std::vector<WrittenSheet::Column> headers;
        for (const auto &[column, cell] : m_columns)
            headers.push_back(column);
        return headers;
    }
    QStringList cells(const Row &row) const
    {
        QStringList cells;
        for (const auto &[column, cell] : m_columns)
            cells += cell(row);
        return cells;
    }

private:
    bool filled(const Cell &cell) const
    {
        return std::any_of(m_rows.cbegin(), m_rows.cend(), [&](const Row *row) { return !cell(*row).isEmpty(); });
    }

    const std::vector<const Row *> &m_rows;
    std::vector<std::pair<WrittenSheet::Column, Cell>> m_columns;
};

template<class Value>
std::vector<const Value *> pointersTo(const std::vector<Value> &values)
{
    std::vector<const Value *> pointers;
    for (const Value &value : values)
        pointers.push_back(&value);
    return pointers;
}

template<class Value>
WrittenSheet written(const QString &name, const std::vector<const Value *> &rows, const Columns<Value> &columns)
{
    WrittenSheet sheet{name, columns.headers(), {}};
    for (const Value *row : rows)
        sheet.rows.push_back(columns.cells(*row));
    return sheet;
}

/// As a person wrote it where that still says what the node is, else in our words.
QString typeCell(const Node &node)
{
    const TypeWords words = typeWords(node.typeText);
    const bool kept = !node.typeText.isEmpty() && words.type == node.type && words.orOther == node.orOther
                      && words.list == node.list.section(u' ', 0, 0)
                      && (words.kind == TypeWords::Kind::Question || words.kind == TypeWords::Kind::NotFilled || words.kind == TypeWords::Kind::Begin);
    return kept ? node.typeText : typeTextOf(node);
}

/// The files that no list and no pulldata() names: rows of their own name them.
QStringList tablesOf(const Form &form)
{
    const auto isNamed = [&](const QString &file) {
        const bool inAList = std::any_of(form.lists.cbegin(), form.lists.cend(), [&](const ChoiceList &list) { return list.file == file; });
        return inAList || std::any_of(form.nodes.cbegin(), form.nodes.cend(), [&](const Node &node) {
            const QString all = node.calculation + node.constraint + node.readOnly + node.required + node.relevant + node.defaultValue + node.choiceFilter;
            return all.contains(u"pulldata"_s) && (all.contains(file) || all.contains(u'\'' + file.chopped(4) + u'\'') || all.contains(u'"' + file.chopped(4) + u'"'));
        });
    };
    QStringList tables;
    for (auto it = form.files.cbegin(); it != form.files.cend(); ++it) {
        if (it.key().endsWith(u".csv"_s) && !isNamed(it.key()))
            tables += it.key();
    }
    return tables;
}

template<class Row>
void addMedia(Columns<Row> &columns, const QStringList &languages)
{
    static const Texts none;
    for (const QString &kind : {u"image"_s, u"big-image"_s, u"audio"_s, u"video"_s}) {
        columns.texts(u"media::"_s + kind, languages, [kind](const Row &row) -> const Texts & {
            const auto found = row.media.constFind(kind);
            return found == row.media.cend() ? none : *found;
        });
    }
}

WrittenSheet surveySheet(const Form &form)
{
    std::vector<const Node *> rows;
    for (const Node &node : form.nodes) {
        if (!node.otherText) // or_other adds it again
            rows.push_back(&node);
    }
    const QStringList &languages = form.languages;
    Columns<Node> columns(rows);
    columns.keep(u"type"_s, typeCell);
    columns.keep(u"name"_s, [](const Node &node) { return node.name; });
    columns.texts(u"label"_s, languages, [](const Node &node) -> const Texts & { return node.label; }, true);
    columns.texts(u"topic"_s, languages, [](const Node &node) -> const Texts & { return node.topic; });
    columns.texts(u"hint"_s, languages, [](const Node &node) -> const Texts & { return node.hint; });
    columns.texts(u"guidance_hint"_s, languages, [](const Node &node) -> const Texts & { return node.guidanceHint; });
    columns.add(u"dimension"_s, [](const Node &node) { return node.dimension; });
    columns.add(u"weight"_s, [](const Node &node) { return node.weight == 1 ? QString() : numberText(node.weight); }, true);
    columns.add(u"evidence"_s, [](const Node &node) { return node.evidence ? u"yes"_s : QString(); });
    columns.add(u"required"_s, [](const Node &node) { return node.required; });
    columns.texts(u"required_message"_s, languages, [](const Node &node) -> const Texts & { return node.requiredMessage; });
    columns.add(u"relevant"_s, [](const Node &node) { return node.relevant; });
    columns.add(u"constraint"_s, [](const Node &node) { return node.constraint; });
    columns.texts(u"constraint_message"_s, languages, [](const Node &node) -> const Texts & { return node.constraintMessage; });
    columns.add(u"calculation"_s, [](const Node &node) { return node.calculation; });
    columns.add(u"trigger"_s, [](const Node &node) { return node.trigger; });
    columns.add(u"default"_s, [](const Node &node) { return node.defaultValue; });
    columns.add(u"readonly"_s, [](const Node &node) { return node.readOnly; });
    columns.add(u"choice_filter"_s, [](const Node &node) { return node.choiceFilter; });
    columns.add(u"repeat_count"_s, [](const Node &node) { return node.repeatCount; });
    columns.add(u"appearance"_s, [](const Node &node) { return node.appearance; });
    columns.add(u"parameters"_s, [](const Node &node) { return parametersText(node.parameters); });
    addMedia(columns, languages);
    columns.keyed([](const Node &node) -> const QMap<QString, QString> & { return node.extra; });

    WrittenSheet sheet{u"survey"_s, columns.headers(), {}};
    std::vector<const Node *> open;
    std::vector<int> ends;
    const auto close = [&] {
        QStringList row(qsizetype(sheet.columns.size()));
        row[0] = endTextOf(open.back()->type);
        row[1] = open.back()->name;
        sheet.rows.push_back(row);
        open.pop_back();
        ends.pop_back();
    };
    for (size_t i = 0; i < form.nodes.size(); ++i) {
        while (!ends.empty() && ends.back() <= int(i))
            close();
        const Node &node = form.nodes[i];
        if (node.otherText)
            continue;
        sheet.rows.push_back(columns.cells(node));
        if (node.isContainer()) {
            open.push_back(&node);
            ends.push_back(node.end);
        }
    }
    while (!open.empty())
        close();
    for (const QString &file : tablesOf(form)) {
        QStringList row(qsizetype(sheet.columns.size()));
        row[0] = u"csv-external"_s;
        row[1] = file.chopped(4);
        sheet.rows.push_back(row);
    }
    return sheet;
}

WrittenSheet choicesSheet(const Form &form)
{
    std::vector<const Choice *> rows;
    std::vector<QString> names;
    for (const ChoiceList &list : form.lists) {
        if (!list.file.isEmpty())
            continue;
        for (const Choice &choice : list.choices) {
            rows.push_back(&choice);
            names.push_back(list.name);
        }
    }
    Columns<Choice> columns(rows);
    columns.keep(u"name"_s, [](const Choice &choice) { return choice.name; });
    columns.texts(u"label"_s, form.languages, [](const Choice &choice) -> const Texts & { return choice.label; }, true);
    columns.add(u"score"_s, [](const Choice &choice) { return choice.score ? numberText(*choice.score) : QString(); }, true);
    addMedia(columns, form.languages);
    columns.keyed([](const Choice &choice) -> const QMap<QString, QString> & { return choice.columns; });
    WrittenSheet sheet = written(u"choices"_s, rows, columns);
    sheet.columns.insert(sheet.columns.begin(), {u"list_name"_s, false, false});
    for (size_t i = 0; i < names.size(); ++i)
        sheet.rows[i].prepend(names[i]);
    return sheet;
}

WrittenSheet settingsSheet(const Settings &settings)
{
    const std::vector<const Settings *> rows{&settings};
    Columns<Settings> columns(rows);
    columns.add(u"form_title"_s, [](const Settings &s) { return s.title; });
    columns.add(u"form_id"_s, [](const Settings &s) { return s.id; });
    columns.add(u"version"_s, [](const Settings &s) { return s.version; });
    columns.add(u"default_language"_s, [](const Settings &s) { return s.defaultLanguage; });
    columns.add(u"instance_name"_s, [](const Settings &s) { return s.instanceName; });
    columns.keyed([](const Settings &s) -> const QMap<QString, QString> & { return s.extra; });
    return written(u"settings"_s, rows, columns);
}

WrittenSheet dimensionsSheet(const Form &form)
{
    const auto rows = pointersTo(form.dimensions);
    Columns<Dimension> columns(rows);
    columns.keep(u"key"_s, [](const Dimension &d) { return d.key; });
    columns.texts(u"label"_s, form.languages, [](const Dimension &d) -> const Texts & { return d.label; });
    columns.texts(u"short"_s, form.languages, [](const Dimension &d) -> const Texts & { return d.shortLabel; });
    columns.texts(u"about"_s, form.languages, [](const Dimension &d) -> const Texts & { return d.about; });
    columns.add(u"weight"_s, [](const Dimension &d) { return numberText(d.weight); }, true);
    columns.add(u"switchable"_s, [](const Dimension &d) { return d.switchable ? u"yes"_s : QString(); });
    return written(u"dimensions"_s, rows, columns);
}

WrittenSheet levelsSheet(const Form &form)
{
    const auto rows = pointersTo(form.levels);
    Columns<Level> columns(rows);
    columns.add(u"level"_s, [](const Level &level) { return numberText(level.score); }, true);
    columns.texts(u"label"_s, form.languages, [](const Level &level) -> const Texts & { return level.label; });
    columns.texts(u"meaning"_s, form.languages, [](const Level &level) -> const Texts & { return level.meaning; });
    return written(u"levels"_s, rows, columns);
}

} // namespace

QString numberText(double number)
{
    const QString text = QString::number(number, 'g', 15);
    return text.toDouble() == number ? text : QString::number(number, 'g', 17);
}

std::vector<WrittenSheet> sheetsOf(const Form &form)
{
    std::vector<WrittenSheet> sheets{surveySheet(form), choicesSheet(form), settingsSheet(form.settings)};
    if (!form.dimensions.empty())
        sheets.push_back(dimensionsSheet(form));
    if (!form.levels.empty())
        sheets.push_back(levelsSheet(form));
    std::erase_if(sheets, [](const WrittenSheet &sheet) {
        return sheet.name != u"survey"_s && (sheet.columns.empty() || sheet.rows.empty());
    });
    return sheets;
}

} // namespace axw::forms
