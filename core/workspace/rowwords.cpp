// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/rowwords.h"

#include "core/base/clock.h"
#include "core/base/formats.h"
#include "core/base/korean.h"
#include "core/clients/choices.h"
#include "core/clients/letter.h"
#include "core/clients/numbers.h"
#include "core/diagnosis/answer.h"
#include "core/diagnosis/assessment.h"
#include "core/diagnosis/builtin.h"
#include "core/diagnosis/itemlink.h"
#include "core/poc/poc.h"
#include "core/poc/resource.h"
#include "core/schedule/duration.h"
#include "core/workspace/registry.h"

namespace axw::workspace {

using namespace Qt::Literals::StringLiterals;
using store::ColumnSpec;
using store::TableSpec;
using store::Value;

namespace {

constexpr qsizetype nameLength = 48;

template<Chosen E>
QString choiceWords(const QString &key, Language language)
{
    const auto known = fromKey<E>(key);
    return known ? nameOf(*known, language) : key;
}

using Say = QString (*)(const QString &, Language);

/// The columns that hold a choice's key, as table.column.
const QHash<QByteArray, Say> &choiceColumns()
{
    static const QHash<QByteArray, Say> columns{
        {"client.field", choiceWords<clients::Field>},
        {"client.size", choiceWords<clients::CompanySize>},
        {"request.source", choiceWords<clients::RequestSource>},
        {"case_file.stage", choiceWords<Stage>},
        {"stage_step.stage", choiceWords<Stage>},
        {"attachment.grade", choiceWords<clients::Grade>},
        {"visit.kind", choiceWords<clients::VisitKind>},
        {"data_request.grade", choiceWords<clients::Grade>},
        {"data_request.state", choiceWords<clients::DataRequestState>},
        {"consent.kind", choiceWords<clients::ConsentKind>},
        {"assessment.round", choiceWords<diagnosis::Round>},
        {"assessment.rater", choiceWords<diagnosis::Rater>},
        {"item_link.kind", choiceWords<diagnosis::LinkTarget>},
        {"letter.direction", choiceWords<clients::LetterDirection>},
        {"task.rule", choiceWords<schedule::Constraint>},
        {"task_link.type", choiceWords<schedule::LinkType>},
        {"task_link.unit", choiceWords<schedule::LagUnit>},
        {"poc_link.unit", choiceWords<schedule::LagUnit>},
        {"poc.review", choiceWords<poc::Review>},
        {"resource.kind", choiceWords<poc::ResourceKind>},
    };
    return columns;
}

/// The columns a row is called by.
QByteArrayList nameColumns(const QByteArray &table)
{
    static const QHash<QByteArray, QByteArrayList> columns{
        {"request", {"wanted"}},     {"case_file", {"number", "title"}}, {"stage_step", {"stage"}},
        {"visit", {"starts", "kind"}}, {"visit_action", {"what"}},       {"data_request", {"what"}},
        {"consent", {"kind"}},       {"support", {"programme"}},         {"erasure", {"what"}},
        {"holiday", {"day", "name_ko"}}, {"assessment", {"round", "form"}}, {"answer", {"item"}},
        {"task_link", {"predecessor", "successor"}}, {"form", {"version", "title"}}, {"repeat_instance", {"node"}},
        {"quick_note", {"said"}},    {"item_link", {"item", "target"}}, {"benchmark", {"made", "source"}},
        {"letter", {"number", "subject"}},   {"assignment", {"task", "resource"}}, {"plan_comment", {"text"}}, {"poc_link", {"predecessor", "successor"}},
    };
    return columns.value(table, {"name"});
}

const QSet<QByteArray> &untoldColumns()
{
    static const QSet<QByteArray> columns{"attachment.hash", "attachment.media_type", "task.rank", "assessment.form_version",
                                          "poc.calendar", "assessment.client", "form.file", "form.attachments",
                                          "item_link.form", "repeat_instance.rank", "repeat_instance.parent", "benchmark.content", "poc.client", "poc.case_file", "task.poc", "task_link.poc",
                                          "task.uid", "work_hours.poc", "work_hours.hours", "assignment.poc", "baseline.poc",
                                          "baseline_task.baseline", "baseline_task.task", "plan_comment.poc"};
    return columns;
}

const QSet<QByteArray> &moneyColumns()
{
    static const QSet<QByteArray> columns{"client.sales_1", "client.sales_2", "client.sales_3", "support.amount",
                                          "task.cost", "task.actual_cost", "resource.rate", "baseline_task.cost"};
    return columns;
}

/// Whole numbers that are not counted: years.
const QSet<QByteArray> &yearColumns()
{
    static const QSet<QByteArray> columns{"client.sales_year", "support.year"};
    return columns;
}

const QSet<QByteArray> &truthColumns()
{
    static const QSet<QByteArray> columns{"contact.main", "holiday.working", "answer.check_again", "task.elapsed", "task.inactive",
                                          "task.manual", "task.gate", "plan_comment.settled"};
    return columns;
}

/// Working minutes.
const QSet<QByteArray> &durationColumns()
{
    static const QSet<QByteArray> columns{"task.duration", "task.optimistic", "task.pessimistic", "poc.critical_slack", "baseline_task.duration"};
    return columns;
}

const QSet<QByteArray> &percentColumns()
{
    static const QSet<QByteArray> columns{"task.done", "resource.capacity", "assignment.units"};
    return columns;
}

QString shortened(const QString &text)
{
    const QString line = normalLine(text);
    return line.size() > nameLength ? line.left(nameLength - 1) + u'…' : line;
}

/// Dates and times as the file has them, in the language's writing; other texts as they are.
QString textWords(const QString &text, Language language)
{
    if (text.size() == 10 && text[4] == u'-') {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        return date.isValid() ? formatDate(date, language) : text;
    }
    if (text.size() >= 16 && text.size() <= 24 && text[4] == u'-' && text[10] == u'T') {
        const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
        if (time.isValid())
            return formatDateTime(text.endsWith(u'Z') ? seoulTime(time.toMSecsSinceEpoch()) : time, language);
    }
    return text;
}

QString numberWords(const QByteArray &name, qint64 number, Language language)
{
    if (moneyColumns().contains(name))
        return formatMoney(Won{number}, language);
    if (yearColumns().contains(name))
        return QString::number(number);
    if (truthColumns().contains(name))
        return LocalizedText{number ? u"예"_s : u"아니요"_s, number ? u"yes"_s : u"no"_s}.in(language);
    if (name == "visit.effort_tenths")
        return formatDecimal(double(number) / 10, 1) + u" M/D"_s;
    if (name == "attachment.size")
        return formatBytes(number);
    if (durationColumns().contains(name))
        return number < 0 ? u'-' + schedule::formatDuration(-number, language) : schedule::formatDuration(number, language);
    if (percentColumns().contains(name))
        return QString::number(number) + u'%';
    return formatNumber(number);
}

} // namespace

RowWords::RowWords(store::Database &database, Language language) : m_database(database), m_language(language)
{
    if (auto form = diagnosis::builtinForm(u"full"))
        m_form = std::move(*form);
}

bool RowWords::isTold(const TableSpec &table, const ColumnSpec &column)
{
    static const QSet<QByteArray> parents{"client", "case_file", "visit", "assessment"};
    return !parents.contains(column.name) && !untoldColumns().contains(table.name + '.' + column.name);
}

QString RowWords::itemWords(const QString &key) const
{
    const diagnosis::Item *item = m_form.item(key);
    return item ? m_form.itemNumber(key) + u' ' + item->topic.in(m_language) : key;
}

QString RowWords::itemNumber(const QString &key) const
{
    return m_form.item(key) ? m_form.itemNumber(key) : key;
}

QString RowWords::itemKey(const QString &typed) const
{
    for (const diagnosis::Dimension &dimension : m_form.dimensions) {
        for (const diagnosis::Item &item : dimension.items) {
            if (typed == m_form.itemNumber(item.key) || typed.compare(item.key, Qt::CaseInsensitive) == 0)
                return item.key;
        }
    }
    return typed;
}

/// In a form of one's own a 3 may be three of anything.
bool RowWords::isOfLevels(const QUuid &answer) const
{
    const auto item = m_database.first("SELECT item FROM answer WHERE id = ?1", {answer}, [](const store::Row &read) { return read.text(0); });
    return item && *item && m_form.item(**item);
}

void RowWords::setLagUnit(const QUuid &link, const Value &unit)
{
    m_lagUnits.insert(link, unit.text() ? *unit.text() : QString());
}

schedule::LagUnit RowWords::lagUnit(const QByteArray &table, const QUuid &link) const
{
    QString key;
    if (const auto known = m_lagUnits.constFind(link); known != m_lagUnits.constEnd())
        key = *known;
    else if (const auto read = m_database.first("SELECT unit FROM " + table + " WHERE id = ?1", {link}, [](const store::Row &found) { return found.text(0); }); read && *read)
        key = **read;
    return fromKey<schedule::LagUnit>(key).value_or(schedule::LagUnit::Work);
}

QString RowWords::lagWords(qint64 lag, schedule::LagUnit unit) const
{
    switch (unit) {
    case schedule::LagUnit::Percent:
    case schedule::LagUnit::ElapsedPercent:
        return QString::number(lag) + u'%';
    case schedule::LagUnit::Work:
    case schedule::LagUnit::Elapsed:
        break;
    }
    const QString length = schedule::formatLength({std::abs(lag), unit == schedule::LagUnit::Elapsed}, m_language);
    return lag < 0 ? u'-' + length : length;
}

QString RowWords::valueOf(const TableSpec &table, const ColumnSpec &column, const Value &value, const QUuid &row)
{
    const QByteArray name = table.name + '.' + column.name;
    if (const QByteArray *bytes = value.blob()) {
        if (bytes->size() == 16) {
            const QString called = nameOf(QUuid::fromRfc4122(*bytes));
            return called.isEmpty() ? LocalizedText{u"(없어진 항목)"_s, u"(something that is gone)"_s}.in(m_language) : called;
        }
        return LocalizedText{u"(그림)"_s, u"(picture)"_s}.in(m_language);
    }
    if (const qint64 *number = value.integer()) {
        if (column.name == "lag")
            return lagWords(*number, lagUnit(table.name, row));
        return numberWords(name, *number, m_language);
    }
    if (const double *number = value.real())
        return QString::number(*number);
    if (!value.text())
        return {};
    const QString &text = *value.text();
    if (const Say say = choiceColumns().value(name))
        return say(text, m_language);
    if (name == "client.brn")
        return clients::formatBrn(text);
    if (name == "client.corporate_no")
        return clients::formatCorporateNo(text);
    if (column.name == "item")
        return itemWords(text);
    if (name == "assessment.form") {
        const auto form = diagnosis::builtinForm(text);
        return form ? diagnosis::formName(*form).in(m_language) : text;
    }
    if (name == "assessment.switched_off") {
        QStringList dimensions;
        for (const QString &key : text.split(u',')) {
            const diagnosis::Dimension *dimension = m_form.dimension(key);
            dimensions.append(dimension ? dimension->label.in(m_language) : key);
        }
        return dimensions.join(u", "_s);
    }
    if (name == "answer.evidence") {
        const auto evidence = diagnosis::evidenceFromCode(text);
        return evidence ? diagnosis::evidenceName(*evidence).in(m_language) : text;
    }
    if (name == "answer.value") {
        diagnosis::Answer answer;
        if (!diagnosis::setMark(answer, text))
            return text;
        switch (answer.mark) {
        case diagnosis::Mark::Absent: return {};
        case diagnosis::Mark::Level: return isOfLevels(row) ? text + u' ' + m_form.levels[size_t(answer.level)].label.in(m_language) : text;
        case diagnosis::Mark::NotApplicable: return LocalizedText{u"해당 없음"_s, u"Not applicable"_s}.in(m_language);
        case diagnosis::Mark::Unknown: return LocalizedText{u"미확인"_s, u"Not known yet"_s}.in(m_language);
        }
    }
    return textWords(text, m_language);
}

QString RowWords::nameOf(const TableSpec &table, const std::function<Value(const QByteArray &)> &field)
{
    QStringList parts;
    const QByteArrayList columns = nameColumns(table.name);
    for (const ColumnSpec &column : table.columns) {
        if (!columns.contains(column.name))
            continue;
        const QString words = valueOf(table, column, field(column.name));
        if (!words.isEmpty())
            parts.append(words);
    }
    return shortened(parts.join(table.name.endsWith("_link") ? u" → "_s : u" "_s));
}

QString RowWords::nameOf(const QUuid &row)
{
    return find(row, false);
}

QString RowWords::fullNameOf(const QUuid &row)
{
    return find(row, true);
}

QString RowWords::find(const QUuid &row, bool withTable)
{
    for (const TableSpec &table : registry().tables()) {
        QByteArrayList columns = nameColumns(table.name);
        columns.removeIf([&](const QByteArray &name) {
            return std::ranges::find(table.columns, name, &ColumnSpec::name) == table.columns.end();
        });
        QHash<QByteArray, Value> values;
        const auto found = m_database.each("SELECT " + columns.join(", ") + " FROM " + table.name + " WHERE id = ?1", {row},
                                           [&](const store::Row &read) {
                                               for (int i = 0; i < columns.size(); ++i)
                                                   values.insert(columns[i], read.value(i));
                                           });
        if (!found || values.isEmpty())
            continue;
        const QString name = nameOf(table, [&](const QByteArray &column) { return values.value(column); });
        return withTable ? table.label.in(m_language) + u' ' + name : name;
    }
    return m_remembered.value(row);
}

} // namespace axw::workspace
