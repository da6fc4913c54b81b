// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/plancolumns.h"

#include <QCoreApplication>
#include <QHash>

namespace axw::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::exchange)
};

constexpr int rowsLooked = 50; // rows of titles above a head are few

struct ColumnWords
{
    PlanColumn column;
    const char16_t *ko;
    const char16_t *en;
    const char16_t *others; ///< as keys, parted by spaces
};

constexpr ColumnWords words[] = {
    {PlanColumn::Number, u"번호", u"No.", u"no id 순번 행 행번호 작업번호 row taskid"},
    {PlanColumn::Level, u"개요 수준", u"Outline level", u"수준 단계 개요 level outline 개요수준wbs"},
    {PlanColumn::Name, u"작업 이름", u"Task name", u"작업 작업명 업무 업무명 과업 과업명 이름 내용 task name taskname activity 활동 활동명"},
    {PlanColumn::Duration, u"기간", u"Duration", u"작업기간 소요기간 소요일 소요일수 일수 dur days"},
    {PlanColumn::Start, u"시작", u"Start", u"시작일 시작날짜 시작일자 시작일시 착수 착수일 startdate begin begins starts"},
    {PlanColumn::Finish, u"종료", u"Finish", u"완료 완료일 완료날짜 완료일자 완료일시 종료일 끝 마감일시 finishdate end enddate finishes"},
    {PlanColumn::Predecessors, u"선행작업", u"Predecessors", u"선행 선행작업번호 predecessor pred dependson dependency dependencies"},
    {PlanColumn::Done, u"진척률", u"% complete", u"완료율 완료율pct pct완료 pct완료율 진척 진척률pct 진척도 진행률 진행률pct 진도 진도율 달성률 complete percentcomplete done progress"},
    {PlanColumn::Rule, u"날짜 조건", u"Constraint type", u"제한 제한종류 제한유형 제약 제약조건 constraint constrainttype rule"},
    {PlanColumn::RuleAt, u"조건 날짜", u"Constraint date", u"제한날짜 제한일 조건일시 조건일 제약일 constraintdate ruledate"},
    {PlanColumn::Deadline, u"마감일", u"Deadline", u"최종기한 기한 마감 마감기한 due duedate"},
    {PlanColumn::Resources, u"자원 이름", u"Resource names", u"자원 자원명 담당 담당자 수행자 수행인력 투입인력 resource resources resourcename assignedto owner assignee"},
    {PlanColumn::Calendar, u"작업 달력", u"Task calendar", u"달력 calendar workinghours"},
    {PlanColumn::Manual, u"수동 일정", u"Manual", u"수동 작업모드 모드 mode taskmode manuallyscheduled"},
    {PlanColumn::Active, u"활성", u"Active", u"사용 유효"},
    {PlanColumn::Gate, u"게이트", u"Gate", u"판정관문 관문 의사결정"},
    {PlanColumn::Priority, u"우선순위", u"Priority", u"중요도"},
    {PlanColumn::Cost, u"계획 비용", u"Fixed cost", u"비용 고정비용 예산 cost budget plannedcost"},
    {PlanColumn::ActualCost, u"집행 비용", u"Actual cost", u"실제비용 집행액 집행 사용액 spent"},
    {PlanColumn::ActualStart, u"실제 시작", u"Actual start", u"실제시작일 실제시작날짜 실제착수 실제착수일"},
    {PlanColumn::ActualFinish, u"실제 완료", u"Actual finish", u"실제완료일 실제완료날짜 실제종료 실제종료일"},
    {PlanColumn::Optimistic, u"낙관 기간", u"Optimistic duration", u"낙관 최소기간 optimistic best"},
    {PlanColumn::Pessimistic, u"비관 기간", u"Pessimistic duration", u"비관 최대기간 pessimistic worst"},
    {PlanColumn::Note, u"메모", u"Notes", u"비고 노트 설명 note remark remarks comment description"},
    {PlanColumn::Uid, u"고유 ID", u"Unique ID", u"uid 고유번호 uniqueid taskuniqueid"},
    {PlanColumn::Key, u"작업 키", u"Task key", u"키 key guid"},
};

/// A head for comparing: full width to ASCII, lower case, letters, digits and percent only.
QString headKey(const QString &text)
{
    QString key;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC).toLower()) {
        if (c.isLetterOrNumber())
            key += c;
        else if (c == u'%')
            key += u"pct";
    }
    return key;
}

const QHash<QString, PlanColumn> &columnsByKey()
{
    static const QHash<QString, PlanColumn> all = [] {
        QHash<QString, PlanColumn> made;
        for (const ColumnWords &one : words) {
            for (const char16_t *head : {one.ko, one.en})
                made.insert(headKey(QString::fromUtf16(head)), one.column);
            for (const QString &other : QString::fromUtf16(one.others).split(u' '))
                made.insert(other, one.column);
        }
        return made;
    }();
    return all;
}

QMap<PlanColumn, int> columnsOf(const files::SheetRow &row)
{
    QMap<PlanColumn, int> found;
    for (const files::SheetCell &cell : row.cells) {
        const auto at = columnsByKey().constFind(headKey(cell.text));
        if (at != columnsByKey().cend() && !found.contains(*at))
            found.insert(*at, cell.column);
    }
    return found;
}

std::optional<PlanHead> bestHead(const Table &table)
{
    std::optional<PlanHead> best;
    for (const files::SheetRow &row : table.rows) {
        if (row.row > rowsLooked)
            break;
        const QMap<PlanColumn, int> found = columnsOf(row);
        if (found.contains(PlanColumn::Name) && (!best || found.size() > best->columns.size()))
            best = PlanHead{row.row, found};
    }
    return best;
}

} // namespace

const std::vector<PlanColumn> &planColumns()
{
    static const std::vector<PlanColumn> all = [] {
        std::vector<PlanColumn> made;
        for (const ColumnWords &one : words)
            made.push_back(one.column);
        return made;
    }();
    return all;
}

QString headOf(PlanColumn column, Language language)
{
    for (const ColumnWords &one : words) {
        if (one.column == column)
            return QString::fromUtf16(language == Language::Korean ? one.ko : one.en);
    }
    return {};
}

Result<PlanHead> planHead(const Table &table)
{
    if (const auto best = bestHead(table))
        return *best;
    return fail(Error::Kind::Invalid, Words::tr("No row names the columns of a plan. Right would be a row with at least “%1”, and what else there is: %2.")
                                          .arg(u"작업 이름 / Task name"_s, u"기간 / Duration, 선행작업 / Predecessors, 시작 / Start, 종료 / Finish"_s));
}

int planColumnCount(const Table &table)
{
    const auto best = bestHead(table);
    return best ? int(best->columns.size()) : 0;
}

} // namespace axw::exchange
