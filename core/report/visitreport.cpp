// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/visitreport.h"

#include "core/base/formats.h"
#include "core/report/commonblocks.h"
#include "core/report/compose.h"

#include <algorithm>

namespace axw::report {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The words of one language, looked up where they are used.
class Words
{
public:
    explicit Words(Language language) : m_language(language) {}
    QString operator()(const QString &ko, const QString &en) const { return LocalizedText{ko, en}.in(m_language); }

private:
    Language m_language;
};

QString who(const VisitPerson &person, Language language)
{
    QStringList parts = language == Language::Korean ? QStringList{person.affiliation, person.name, person.position}
                                                     : QStringList{person.name, person.position, person.affiliation};
    parts.removeAll(QString());
    return parts.join(language == Language::Korean ? u" "_s : u", "_s);
}

QString days(double effort, Language language)
{
    return language == Language::Korean ? u"%1 M/D"_s.arg(formatDecimal(effort, 1)) : u"%1 person-days"_s.arg(formatDecimal(effort, 1));
}

/// What a person wrote, a paragraph a line, or a word for nothing.
void addText(Document &document, const QString &text, const QString &nothing)
{
    Outline outline;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QString item = line.trimmed();
        if (!item.isEmpty())
            outline.items.append({0, plain(item)});
    }
    if (outline.items.isEmpty())
        document.blocks.append(Paragraph{soft(nothing), Align::Start});
    else
        document.blocks.append(outline);
}

/// Nobody is to think that a person signed words that were written later.
void addSignatureRemark(Document &document, const VisitRecord &visit, Language language)
{
    if (visit.changedSinceSigned)
        document.blocks.append(Paragraph{soft(LocalizedText{u"※ 서명한 뒤에 내용이 바뀌었습니다. 서명은 바뀌기 전의 내용을 확인한 것입니다."_s,
                                                            u"Note: this record was changed after it was signed. The signature confirms what stood here before."_s}
                                                  .in(language)),
                                         Align::Start});
}

QList<VisitRecord> byTime(QList<VisitRecord> visits)
{
    std::stable_sort(visits.begin(), visits.end(), [](const VisitRecord &a, const VisitRecord &b) { return a.start < b.start; });
    return visits;
}

void addVisit(Document &document, const VisitRecord &visit, Language language)
{
    const Words word(language);
    const QString date = formatDateWithWeekday(visit.start.date(), language);
    const QString kind = nameOf(visit.kind, language);
    // A visit has its own number; its parts are marked, not counted.
    const QString part = language == Language::Korean ? u"□"_s : QString();
    document.blocks.append(Heading{1, filled({u"%1회차 %2 %3"_s, u"%2 no. %1, %3"_s}, language, {QString::number(visit.number), kind, date}), {}});

    Facts facts;
    facts.perRow = 2;
    facts.facts.append({word(u"일시"_s, u"Time"_s), timeSpan(visit.start, visit.end, language)});
    facts.facts.append({word(u"구분"_s, u"Kind"_s), kind});
    if (!visit.place.isEmpty())
        facts.facts.append({word(u"장소"_s, u"Place"_s), visit.place});
    if (!visit.consultant.isEmpty())
        facts.facts.append({word(u"컨설턴트"_s, u"Consultant"_s), visit.consultant});
    if (visit.effortDays)
        facts.facts.append({word(u"투입 공수"_s, u"Effort"_s), days(*visit.effortDays, language)});
    document.blocks.append(facts);

    Table people;
    people.caption = word(u"참석자"_s, u"People present"_s);
    people.columns = {{2}, {3}, {2}};
    people.head = {headRow({word(u"성명"_s, u"Name"_s), word(u"소속"_s, u"Affiliation"_s), word(u"직위"_s, u"Position"_s)})};
    for (const VisitPerson &person : visit.people) {
        Row row;
        row.cells = {textCell(person.name), textCell(person.affiliation), textCell(person.position)};
        people.rows.append(row);
    }
    people.whenEmpty = word(u"기록 없음"_s, u"None recorded"_s);
    if (!visit.people.isEmpty() || visit.kind == clients::VisitKind::Visit)
        document.blocks.append(people);

    document.blocks.append(Heading{2, word(u"상담 내용"_s, u"What was said"_s), part});
    addText(document, visit.said, word(u"기록 없음"_s, u"Nothing recorded"_s));
    document.blocks.append(Heading{2, word(u"합의 사항"_s, u"What was agreed"_s), part});
    addText(document, visit.agreed, word(u"합의 사항 없음"_s, u"Nothing agreed"_s));

    document.blocks.append(Heading{2, word(u"후속 조치"_s, u"Actions"_s), part});
    Table actions;
    actions.columns = {{6, Align::End}, {46}, {18}, {18}, {12, Align::Centre}};
    actions.head = {headRow({word(u"연번"_s, u"No."_s), word(u"내용"_s, u"Action"_s), word(u"담당"_s, u"In charge"_s), word(u"기한"_s, u"Due"_s),
                             word(u"상태"_s, u"State"_s)})};
    int number = 0;
    for (const VisitAction &action : visit.actions) {
        Row row;
        row.cells = {countCell(++number), textCell(action.what), action.owner.isEmpty() ? emptyCell() : textCell(action.owner),
                     dateCell(action.due, language), textCell(action.done ? word(u"완료"_s, u"Done"_s) : word(u"진행"_s, u"Open"_s))};
        if (!action.done && action.due.isValid() && action.due < document.date) {
            row.cells.last() = textCell(word(u"경과"_s, u"Overdue"_s));
            row.cells.last().tone = Tone::Bad;
        }
        actions.rows.append(row);
    }
    actions.whenEmpty = word(u"후속 조치 없음"_s, u"No actions"_s);
    document.blocks.append(actions);

    if (!visit.photos.isEmpty()) {
        document.blocks.append(Heading{2, word(u"현장 사진"_s, u"Photographs"_s), part});
        Pictures pictures;
        for (const VisitPhoto &photo : visit.photos)
            pictures.pictures.append({photo.data, photo.caption});
        document.blocks.append(pictures);
    }
    if (!visit.signature.isEmpty() || !visit.signedBy.isEmpty()) {
        Signatures signatures;
        signatures.mark = word(u"(서명)"_s, u"(signature)"_s);
        signatures.lines.append({word(u"기업 확인"_s, u"For the company"_s), {}, visit.signedBy, date, visit.signature});
        document.blocks.append(signatures);
        addSignatureRemark(document, visit, language);
    }
}

/// As much of a text as a form has room for, ending at a line or a word.
QString shortened(const QString &text, qsizetype most, const QString &more)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    // A line costs most of a full one's room, however short it is.
    constexpr int lineCost = 30;
    QString out;
    qsizetype used = 0;
    for (const QString &line : lines) {
        const qsizetype cost = std::max<qsizetype>(lineCost, line.size());
        if (used + cost > most) {
            const qsizetype room = most - used;
            if (room > lineCost) {
                const qsizetype space = line.lastIndexOf(u' ', room);
                out += line.left(space > 0 ? space : room) + u"…\n"_s;
            }
            return out + more;
        }
        out += line + u'\n';
        used += cost;
    }
    return out.trimmed();
}

} // namespace

Document visitLogReport(const VisitLogSnapshot &snapshot, Language language)
{
    const Words word(language);
    Document document = begun(u"visit-log"_s, snapshot.issue, language);
    document.title = word(u"상담일지"_s, u"Visit log"_s);
    document.subtitle = snapshot.company.name;
    document.subject = snapshot.company.name;
    document.facts = companyFacts(snapshot.company, language);
    document.contentsDepth = 1;

    const QList<VisitRecord> visits = byTime(snapshot.visits);
    if (visits.isEmpty()) {
        document.blocks.append(Callout{Tone::Information, word(u"상담 기록 없음"_s, u"No visits recorded"_s),
                                       plain(word(u"이 기업의 방문·전화·화상 상담 기록이 아직 없음"_s,
                                                  u"No visit, telephone call or video call of this company has been recorded yet."_s))});
        return document;
    }
    double effort = 0;
    bool counted = false;
    int open = 0;
    for (const VisitRecord &visit : visits) {
        effort += visit.effortDays.value_or(0);
        counted = counted || visit.effortDays.has_value();
        open += int(std::count_if(visit.actions.begin(), visit.actions.end(), [](const VisitAction &action) { return !action.done; }));
    }
    KeyFigures keys;
    keys.figures.append({word(u"상담 횟수"_s, u"Visits and calls"_s), filled({u"%1회"_s, u"%1"_s}, language, {formatNumber(visits.size())}), {}, Tone::Neutral});
    keys.figures.append({word(u"투입 공수"_s, u"Effort"_s), counted ? days(effort, language) : u"-"_s, {}, Tone::Neutral});
    keys.figures.append({word(u"남은 후속 조치"_s, u"Open actions"_s), filled({u"%1건"_s, u"%1"_s}, language, {formatNumber(open)}), {}, Tone::Neutral});
    document.blocks.append(keys);
    for (const VisitRecord &visit : visits)
        addVisit(document, visit, language);
    return document;
}

Document visitConfirmation(const VisitLogSnapshot &snapshot, const VisitRecord &visit, Language language)
{
    const Words word(language);
    Document document = begun(u"visit-confirmation"_s, snapshot.issue, language);
    document.front = Document::Front::Form;
    const bool onSite = visit.kind == clients::VisitKind::Visit;
    document.title = onSite ? word(u"방문확인서"_s, u"Visit confirmation"_s) : word(u"상담확인서"_s, u"Consultation confirmation"_s);
    document.subject = snapshot.company.name;

    Facts facts;
    facts.perRow = 1;
    const auto add = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            facts.facts.append({label, value});
    };
    add(word(u"기업명"_s, u"Company"_s), snapshot.company.name);
    add(word(u"사업자등록번호"_s, u"Business reg. no."_s), snapshot.company.brn);
    add(word(u"접수번호"_s, u"Case number"_s), snapshot.company.caseNumber);
    add(word(u"일시"_s, u"Time"_s), timeSpan(visit.start, visit.end, language));
    add(word(u"구분"_s, u"Kind"_s), nameOf(visit.kind, language));
    add(word(u"장소"_s, u"Place"_s), visit.place);
    constexpr int mostPeople = 6;
    QStringList people;
    for (const VisitPerson &person : visit.people.mid(0, mostPeople))
        people.append(who(person, language));
    QString present = people.join(u'\n');
    if (visit.people.size() > mostPeople)
        present = filled({u"%1\n외 %2명"_s, u"%1\nand %2 more"_s}, language, {present, formatNumber(visit.people.size() - mostPeople)});
    add(word(u"참석자"_s, u"People present"_s), present);
    const QString more = word(u"(이하 상담일지 참조)"_s, u"(more in the visit log)"_s);
    const QString said = shortened(visit.said, 360, more);
    const QString agreed = shortened(visit.agreed, 180, more);
    add(word(u"상담 내용"_s, u"What was said"_s), said.isEmpty() ? u"-"_s : said);
    add(word(u"합의 사항"_s, u"What was agreed"_s), agreed.isEmpty() ? u"-"_s : agreed);
    document.blocks.append(facts);

    const QString statement = onSite ? word(u"위와 같이 방문하여 상담하였음을 확인합니다."_s, u"We confirm that the visit and consultation above took place."_s)
                                     : word(u"위와 같이 상담하였음을 확인합니다."_s, u"We confirm that the consultation above took place."_s);
    document.blocks.append(Paragraph{plain(statement), Align::Centre});
    document.blocks.append(Paragraph{plain(formatDate(visit.start.date(), language)), Align::Centre});

    Signatures signatures;
    signatures.mark = word(u"(서명)"_s, u"(signature)"_s);
    signatures.lines.append({word(u"기업 확인"_s, u"For the company"_s), snapshot.company.name, visit.signedBy, {}, visit.signature});
    signatures.lines.append({word(u"컨설턴트"_s, u"Consultant"_s), snapshot.issue.centre,
                             visit.consultant.isEmpty() ? snapshot.company.owner : visit.consultant, {}, {}});
    document.blocks.append(signatures);
    addSignatureRemark(document, visit, language);
    if (!snapshot.issue.centre.isEmpty())
        document.blocks.append(Paragraph{bold(filled({u"%1장 귀하"_s, u"To: %1"_s}, language, {snapshot.issue.centre})), Align::Centre});
    return document;
}

} // namespace axw::report
