// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/spokenlevels.h"

#include "ui/diagnosis/assessmentmodel.h"
#include "ui/diagnosis/twotexts.h"

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;

QString letterOf(const QString &pressed)
{
    const QString letter = pressed.toLower();
    if (letter == u"ㅜ")
        return u"n"_s;
    if (letter == u"ㅕ")
        return u"u"_s;
    if (letter == u"ㄷ" || letter == u"ㄸ")
        return u"e"_s;
    return letter;
}

SpokenLevels::SpokenLevels(AssessmentModel &model, Language language, bool both, QObject *parent) :
    SpokenForm(parent), m_model(model), m_language(language), m_both(both)
{
    connect(&model, &AssessmentModel::changed, this, &SpokenForm::changed);
    connect(&model, &AssessmentModel::changedElsewhere, this, &SpokenForm::changedElsewhere);
}

QString SpokenLevels::title() const
{
    return assessmentName(m_model.assessment(), m_model.form()).in(m_language);
}

QString SpokenLevels::shown(const LocalizedText &text) const
{
    const TwoTexts both = twoTexts(text, m_language, m_both);
    return both.second.isEmpty() ? both.first : both.first + u" / "_s + both.second;
}

/// "2 표준화, E1 문서·화면 확인"
QString SpokenLevels::answerOf(const QString &key) const
{
    const Answer answer = m_model.state(key).answer;
    switch (answer.mark) {
    case Mark::Absent: return tr("not answered");
    case Mark::NotApplicable: return tr("not applicable");
    case Mark::Unknown: return tr("not known yet");
    case Mark::Level:
        return tr("%1 %2, %3 %4", "level, its name, evidence grade, its name")
            .arg(QString::number(answer.level), m_model.form().levels.at(size_t(answer.level)).label.in(m_language), evidenceCode(answer.evidence),
                 evidenceName(answer.evidence).in(m_language));
    }
    Q_UNREACHABLE();
}

QString SpokenLevels::line(const QString &key) const
{
    int number = 0;
    int at = 0;
    for (const Dimension &dimension : m_model.form().dimensions) {
        for (const Item &item : dimension.items) {
            ++at;
            if (item.key == key)
                number = at;
        }
    }
    const Item *item = m_model.form().item(key);
    if (!item)
        return {};
    return tr("%1/%2 %3 %4: %5 Answer: %6", "place, number of all, number, topic, question, answer")
        .arg(QString::number(number), QString::number(at), m_model.form().itemNumber(key), item->topic.in(m_language), shown(item->question), answerOf(key));
}

std::vector<SpokenLine> SpokenLevels::lines() const
{
    std::vector<SpokenLine> lines;
    for (const Dimension &dimension : m_model.form().dimensions) {
        const DimensionScore *score = m_model.scores().dimension(dimension.key);
        lines.push_back({SpokenLine::Kind::Words, u"#"_s + dimension.key,
                         score && score->switchedOff ? tr("%1, not in use").arg(shown(dimension.label)) : shown(dimension.label)});
        for (const Item &item : dimension.items)
            lines.push_back({SpokenLine::Kind::Question, item.key, line(item.key)});
    }
    return lines;
}

QStringList SpokenLevels::details(const QString &key) const
{
    const Item *item = m_model.form().item(key);
    if (!item) {
        const Dimension *dimension = m_model.form().dimension(key.mid(1));
        return dimension ? QStringList{shown(dimension->label), shown(dimension->about)} : QStringList();
    }
    const ItemState state = m_model.state(key);
    QStringList told{u"%1 %2"_s.arg(m_model.form().itemNumber(key), shown(item->question))};
    told << tr("Hint: %1").arg(shown(item->hint));
    for (int level = 0; level < levelCount; ++level)
        told << u"%1 %2: %3"_s.arg(QString::number(level), m_model.form().levels.at(size_t(level)).label.in(m_language), shown(item->markers.at(size_t(level))));
    told << tr("Answer: %1").arg(answerOf(key));
    if (!state.answer.note.isEmpty())
        told << tr("Note: %1").arg(state.answer.note);
    for (const clients::Attachment &file : m_model.files(key))
        told << tr("File: %1").arg(file.name);
    if (state.requested)
        told << tr("A data request is open for it.");
    if (state.frozen)
        told << tr("Nothing can be changed here.");
    return told;
}

QString SpokenLevels::note(const QString &key) const
{
    return m_model.state(key).answer.note;
}

bool SpokenLevels::hasNote(const QString &key) const
{
    return m_model.form().item(key) != nullptr;
}

bool SpokenLevels::isReadOnly() const
{
    return m_model.isReadOnly();
}

QString SpokenLevels::nextUnanswered(const QString &after) const
{
    return m_model.nextUnanswered(after);
}

Result<QString> SpokenLevels::press(const QString &key, const QString &letter)
{
    if (!m_model.form().item(key))
        return QString();
    if (letter.size() == 1 && letter.front() >= u'0' && letter.front().unicode() < u'0' + levelCount) {
        AXW_TRY(m_model.setLevel(key, letter.front().unicode() - u'0'));
        return line(key);
    }
    if (letter == u"n") {
        AXW_TRY(m_model.setMark(key, Mark::NotApplicable));
        return line(key);
    }
    if (letter == u"u")
        return unknown(key);
    if (letter == u"e") {
        AXW_TRY(m_model.setEvidence(key, Evidence((int(m_model.state(key).answer.evidence) + 1) % 3)));
        const Evidence now = m_model.state(key).answer.evidence;
        return tr("Evidence %1 %2").arg(evidenceCode(now), evidenceName(now).in(m_language));
    }
    return QString();
}

/// The second time it asks for the data.
Result<QString> SpokenLevels::unknown(const QString &key)
{
    const ItemState state = m_model.state(key);
    if (state.answer.mark != Mark::Unknown) {
        AXW_TRY(m_model.setMark(key, Mark::Unknown));
        return line(key);
    }
    if (state.requested)
        return tr("A data request is open for it.");
    const Item *item = m_model.form().item(key);
    AXW_TRY(m_model.requestData(key, tr("%1 %2: material that shows the present state").arg(m_model.form().itemNumber(key), item->topic.in(m_language))));
    return tr("A data request was made, due in a week.");
}

Result<QString> SpokenLevels::answer(const QString &key, const QString &typed)
{
    return press(key, letterOf(typed));
}

Result<QString> SpokenLevels::clear(const QString &key)
{
    if (!m_model.form().item(key))
        return QString();
    AXW_TRY(m_model.setMark(key, Mark::Absent));
    return line(key);
}

Result<QString> SpokenLevels::setNote(const QString &key, const QString &note, const QString &group)
{
    AXW_TRY(m_model.setNote(key, note, group));
    return note.isEmpty() ? tr("The note is empty.") : tr("Note: %1").arg(note);
}

Result<QString> SpokenLevels::attach(const QString &key, const QStringList &paths)
{
    if (!m_model.form().item(key))
        return QString();
    AXW_TRY(m_model.attach(key, paths));
    return tr("%n file(s) attached as evidence.", nullptr, int(paths.size()));
}

Result<QString> SpokenLevels::freeze()
{
    AXW_TRY(m_model.freeze());
    return tr("The assessment is frozen.");
}

} // namespace axw::diagnosis
