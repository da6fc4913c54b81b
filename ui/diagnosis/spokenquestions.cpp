// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/spokenquestions.h"

#include "core/base/formats.h"
#include "core/forms/value.h"
#include "ui/diagnosis/formmodel.h"

#include <algorithm>

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;
using forms::Type;

namespace {

bool isChosen(const Question &question)
{
    return question.type == Type::SelectOne || question.type == Type::SelectMultiple || question.type == Type::Rank;
}

/// The numbers under which the choices are told, or their names, as the form writes them; what is neither stays.
QString chosen(const Question &question, const QString &typed)
{
    QStringList names;
    for (QString word : QString(typed).replace(u',', u' ').split(u' ', Qt::SkipEmptyParts)) {
        const int at = choiceOfKey(question.choices, word);
        names << (at >= 0 ? question.choices[size_t(at)].name : word);
    }
    if (question.type != Type::SelectMultiple)
        return names.join(u' ');
    QStringList ordered; // in the order of the list, as other programs store it
    for (const Offered &each : question.choices) {
        if (names.removeAll(each.name) > 0)
            ordered << each.name;
    }
    return (ordered + names).join(u' ');
}

} // namespace

SpokenQuestions::SpokenQuestions(FormModel &model, Language language, const Clock &clock, QObject *parent) :
    SpokenForm(parent), m_model(model), m_language(language), m_clock(clock)
{
    connect(&model, &FormModel::changed, this, &SpokenForm::changed);
    connect(&model, &FormModel::changedElsewhere, this, &SpokenForm::changedElsewhere);
}

QString SpokenQuestions::title() const
{
    return keyOf(m_model.assessment().round) + u' ' + m_model.title();
}

const FormRow *SpokenQuestions::row(const QString &key) const
{
    for (const FormSection &section : m_model.sections()) {
        for (const FormRow &each : section.rows) {
            if (each.key == key)
                return &each;
        }
    }
    return nullptr;
}

std::optional<Question> SpokenQuestions::question(const QString &key) const
{
    const FormRow *found = row(key);
    if (!found || found->kind != FormRow::Kind::Question)
        return {};
    return m_model.question(found->place);
}

QString SpokenQuestions::headingOf(const FormRow &row) const
{
    const QString label = m_model.label(row.place);
    const bool instance = m_model.filling().form().nodes[size_t(row.place.node)].type == Type::Repeat;
    return instance && !row.place.instances.empty() ? tr("%1 %2").arg(label).arg(row.place.instances.back()) : label;
}

QString SpokenQuestions::answerOf(const Question &question) const
{
    const QString words = answerWords(question, m_language);
    if (words.isEmpty())
        return tr("not answered");
    if (!question.founded || !question.isAnswered())
        return words;
    return tr("%1, %2 %3", "answer, evidence grade, its name")
        .arg(words, evidenceCode(question.beside.evidence), evidenceName(question.beside.evidence).in(m_language));
}

QString SpokenQuestions::told(const Question &question) const
{
    return question.otherLabel.isEmpty() ? question.label : question.label + u" / "_s + question.otherLabel;
}

QString SpokenQuestions::line(const QString &key) const
{
    const auto asked = question(key);
    if (!asked)
        return {};
    int number = 0;
    int all = 0;
    for (const FormSection &section : m_model.sections()) {
        for (const FormRow &each : section.rows) {
            all += int(each.kind == FormRow::Kind::Question);
            if (each.kind == FormRow::Kind::Question && each.key == key)
                number = all;
        }
    }
    QString words = tr("%1/%2 %3 Answer: %4", "place, number of all, question, answer")
                        .arg(QString::number(number), QString::number(all), told(*asked), answerOf(*asked));
    if (!asked->violation.isEmpty())
        words += u' ' + tr("To be corrected: %1").arg(asked->violation);
    else if (asked->required && !asked->isAnswered())
        words += u' ' + tr("Required.");
    return words;
}

std::vector<SpokenLine> SpokenQuestions::lines() const
{
    std::vector<SpokenLine> lines;
    for (const FormSection &section : m_model.sections()) {
        lines.push_back({section.removable ? SpokenLine::Kind::Remove : SpokenLine::Kind::Words, u"#"_s + section.key, section.title});
        for (const FormRow &each : section.rows) {
            switch (each.kind) {
            case FormRow::Kind::Heading:
                lines.push_back({each.removable ? SpokenLine::Kind::Remove : SpokenLine::Kind::Words, each.key, headingOf(each)});
                break;
            case FormRow::Kind::Question: lines.push_back({SpokenLine::Kind::Question, each.key, line(each.key)}); break;
            case FormRow::Kind::Note:
            case FormRow::Kind::Worked: {
                const QString label = m_model.label(each.place);
                const QString value = m_model.worked(each.place);
                lines.push_back({SpokenLine::Kind::Words, each.key, value.isEmpty() ? label : tr("%1: %2").arg(label, value)});
                break;
            }
            case FormRow::Kind::Add: lines.push_back({SpokenLine::Kind::Add, each.key, tr("Add: %1").arg(m_model.label(each.place))}); break;
            }
        }
    }
    return lines;
}

QStringList SpokenQuestions::details(const QString &key) const
{
    const auto asked = question(key);
    if (!asked) {
        for (const SpokenLine &each : lines()) {
            if (each.key == key)
                return {each.words};
        }
        return {};
    }
    QStringList all{told(*asked)};
    if (!asked->hint.isEmpty())
        all << tr("Hint: %1").arg(asked->otherHint.isEmpty() ? asked->hint : asked->hint + u" / "_s + asked->otherHint);
    for (size_t i = 0; i < asked->choices.size(); ++i) {
        const Offered &each = asked->choices[i];
        all << u"%1 %2"_s.arg(keyOfChoice(asked->choices, i), each.other.isEmpty() ? each.label : each.label + u" / "_s + each.other);
    }
    if (const QString hint = typingHint(key); !hint.isEmpty())
        all << tr("How it is answered: %1").arg(hint);
    if (asked->required)
        all << tr("Required.");
    all << tr("Answer: %1").arg(answerOf(*asked));
    if (asked->beside.checkAgain)
        all << tr("Taken over from the round before: check it again.");
    if (!asked->violation.isEmpty())
        all << tr("To be corrected: %1").arg(asked->violation);
    if (!asked->trouble.isEmpty())
        all << tr("Not worked out: %1").arg(asked->trouble);
    if (!asked->beside.note.isEmpty())
        all << tr("Note: %1").arg(asked->beside.note);
    for (const QString &file : asked->files)
        all << tr("File: %1").arg(file);
    if (asked->requested)
        all << tr("A data request is open for it.");
    if (asked->readOnly)
        all << tr("Nothing can be changed here.");
    return all;
}

QString SpokenQuestions::typed(const QString &key) const
{
    const auto asked = question(key);
    if (!asked || isChosen(*asked))
        return {};
    return asked->type == Type::Date ? answerWords(*asked, m_language) : asked->value;
}

bool SpokenQuestions::isTyped(const QString &key) const
{
    const auto asked = question(key);
    return asked && !asked->readOnly && !asked->isFile() && asked->type != Type::SelectOne && asked->type != Type::Acknowledge;
}

bool SpokenQuestions::takesFile(const QString &key) const
{
    const auto asked = question(key);
    return asked && !asked->readOnly && asked->isFile();
}

QString SpokenQuestions::typingHint(const QString &key) const
{
    const auto asked = question(key);
    if (!asked || asked->readOnly)
        return {};
    switch (asked->type) {
    case Type::SelectOne: return tr("its number");
    case Type::SelectMultiple: return tr("a number sets or takes back; or all numbers, parted by spaces");
    case Type::Rank: return tr("the numbers in their order, parted by spaces");
    case Type::Acknowledge: return tr("1 confirms");
    case Type::Integer: return tr("a whole number");
    case Type::Decimal: return tr("a number");
    case Type::Range: return tr("a number from %1 to %2").arg(asked->parameters.value(u"start"_s, u"1"_s), asked->parameters.value(u"end"_s, u"10"_s));
    case Type::Date: return tr("a date: tomorrow, 12/3, 2026-12-03");
    case Type::Time: return tr("a time: 14:30");
    case Type::DateTime: return tr("a date and a time: 2026-12-03 14:30");
    case Type::GeoPoint: return tr("latitude and longitude: 37.57 126.98");
    case Type::Image:
    case Type::Audio:
    case Type::Video:
    case Type::File: return tr("Enter chooses a file");
    default: return tr("text");
    }
}

QString SpokenQuestions::note(const QString &key) const
{
    const auto asked = question(key);
    return asked ? asked->beside.note : QString();
}

bool SpokenQuestions::hasNote(const QString &key) const
{
    const auto asked = question(key);
    return asked && asked->founded;
}

bool SpokenQuestions::isReadOnly() const
{
    return m_model.isReadOnly();
}

QString SpokenQuestions::nextUnanswered(const QString &after) const
{
    return m_model.nextUnanswered(after);
}

Result<QString> SpokenQuestions::press(const QString &key, const QString &letter)
{
    const auto asked = question(key);
    if (!asked || asked->readOnly)
        return QString();
    if (letter == u"1" && asked->type == Type::Acknowledge)
        return answer(key, letter);
    if (const int at = choiceOfKey(asked->choices, letter); at >= 0 && isChosen(*asked)) {
        QString now = asked->choices[size_t(at)].name;
        if (asked->type != Type::SelectOne) {
            QStringList given = forms::wordsOf(asked->value);
            if (given.removeAll(now) == 0)
                given << now;
            now = given.join(u' ');
        }
        return answer(key, now);
    }
    if (letter == u"e" && asked->founded) {
        AXW_TRY(m_model.setEvidence(key, Evidence((int(asked->beside.evidence) + 1) % 3)));
        const Evidence grade = question(key)->beside.evidence;
        return tr("Evidence %1 %2").arg(evidenceCode(grade), evidenceName(grade).in(m_language));
    }
    if (letter == u"u" && !asked->dimension.isEmpty())
        return unknown(*asked);
    return QString();
}

/// The second time it asks for the data.
Result<QString> SpokenQuestions::unknown(const Question &asked)
{
    if (!asked.beside.unknown) {
        AXW_TRY(m_model.setUnknown(asked.key, true));
        return line(asked.key);
    }
    if (asked.requested)
        return tr("A data request is open for it.");
    AXW_TRY(m_model.requestData(asked.key, tr("%1: material that shows the present state").arg(asked.label)));
    return tr("A data request was made, due in a week.");
}

QString SpokenQuestions::valueOf(const Question &question, const QString &typed) const
{
    const QString words = typed.trimmed();
    switch (question.type) {
    case Type::SelectOne:
    case Type::SelectMultiple:
    case Type::Rank: return chosen(question, words);
    case Type::Acknowledge: return words.isEmpty() ? QString() : u"OK"_s;
    case Type::Date:
        if (const QDate day = parseDate(words, m_clock.today()); day.isValid())
            return day.toString(Qt::ISODate);
        return words;
    case Type::Time:
        if (const QTime time = parseTime(words); time.isValid())
            return time.toString(u"HH:mm:ss.zzz"_s);
        return words;
    case Type::DateTime: return QString(words).replace(u' ', u'T');
    default: return words;
    }
}

Result<QString> SpokenQuestions::answer(const QString &key, const QString &typed)
{
    const auto asked = question(key);
    if (!asked)
        return QString();
    AXW_TRY(m_model.setValue(key, valueOf(*asked, typed), {}));
    return line(key);
}

Result<QString> SpokenQuestions::clear(const QString &key)
{
    const auto asked = question(key);
    if (!asked || asked->readOnly)
        return QString();
    if (asked->beside.unknown)
        AXW_TRY(m_model.setUnknown(key, false));
    else
        AXW_TRY(m_model.setValue(key, {}, {}));
    return line(key);
}

Result<QString> SpokenQuestions::setNote(const QString &key, const QString &note, const QString &group)
{
    AXW_TRY(m_model.setNote(key, note, group));
    return note.isEmpty() ? tr("The note is empty.") : tr("Note: %1").arg(note);
}

Result<QString> SpokenQuestions::attach(const QString &key, const QStringList &paths)
{
    const auto asked = question(key);
    if (!asked || paths.isEmpty())
        return QString();
    if (asked->isFile()) {
        AXW_TRY(m_model.answerWithFile(key, paths.front()));
        return line(key);
    }
    AXW_TRY(m_model.attach(key, paths));
    return tr("%n file(s) attached as evidence.", nullptr, int(paths.size()));
}

Result<QString> SpokenQuestions::add(const QString &key)
{
    const FormRow *found = row(key);
    if (!found || found->kind != FormRow::Kind::Add)
        return QString();
    const QString label = m_model.label(found->place);
    AXW_TRY(m_model.addInstance(forms::Place(found->place)));
    return tr("Added: %1").arg(label);
}

Result<QString> SpokenQuestions::remove(const QString &key)
{
    forms::Place place;
    if (key.startsWith(u'#')) {
        const FormSection *section = m_model.section(key.mid(1));
        if (!section || !section->removable)
            return QString();
        place = section->place;
    } else {
        const FormRow *found = row(key);
        if (!found || !found->removable)
            return QString();
        place = found->place;
    }
    AXW_TRY(m_model.removeInstance(place));
    return tr("It was removed with its answers.");
}

Result<QString> SpokenQuestions::freeze()
{
    AXW_TRY(m_model.freeze());
    return tr("The assessment is frozen.");
}

} // namespace axw::diagnosis
