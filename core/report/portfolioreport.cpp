// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/portfolioreport.h"

#include "core/base/formats.h"
#include "core/report/commonblocks.h"
#include "core/report/composer.h"

#include <algorithm>

namespace axw::report {

using namespace Qt::Literals::StringLiterals;
using portfolio::Standing;

namespace {

struct Mean
{
    double sum = 0;
    int count = 0;
    void take(double value)
    {
        sum += value;
        ++count;
    }
    Cell cell() const { return count > 0 ? decimalCell(sum / count, 2) : emptyCell(); }
};

class Year
{
public:
    Year(const PortfolioSnapshot &snapshot, Language language)
        : m_snapshot(snapshot), m_from(snapshot.year, 1, 1), m_to(std::min({QDate(snapshot.year, 12, 31), snapshot.issue.date, snapshot.issue.state()})),
          m_out(u"portfolio"_s, snapshot.issue, language)
    {
        for (const PocEntry &entry : snapshot.pocs) {
            if (isOfYear(entry))
                m_pocs.push_back(entry);
        }
        for (const CaseRecord &one : snapshot.cases) {
            if (isWithin(one.opened))
                m_opened.append(&one);
            if (one.opened <= m_to && (!one.closed.isValid() || one.closed >= m_from))
                m_active.append(&one);
        }
        m_rounds = roundsOf(snapshot.rounds, m_to);
    }

    Document written()
    {
        m_out.title(u"성과 보고"_s, u"Outcome report"_s, m_out.word(u"%1년(%2 기준)"_s, u"%1 (as of %2)"_s, {QString::number(m_snapshot.year), m_out.date(m_to)}));
        tellFigures();
        if (m_active.isEmpty() && m_pocs.empty()) {
            m_out.heading(1, u"추진 실적"_s, u"Results"_s);
            m_out.nothing(u"이 해에 다룬 수요기업이 없습니다."_s, u"No company was worked with in this year."_s);
            return m_out.finished();
        }
        tellFunnel();
        tellFields();
        tellOwners();
        tellDiagnoses();
        tellPocs();
        tellLoads();
        tellQuarters();
        return m_out.finished();
    }

private:
    bool isWithin(QDate date) const { return date.isValid() && date >= m_from && date <= m_to; }

    bool isOfYear(const PocEntry &entry) const
    {
        const QDate starts = entry.hasPlan() ? schedule::dateOf(entry.start) : entry.poc().starts;
        const QDate ends = entry.hasPlan() ? schedule::lastDayOf(entry.start, entry.finish) : entry.poc().starts;
        return starts.isValid() && starts <= (m_snapshot.issue.isOfEarlierDay() ? m_to : QDate(m_snapshot.year, 12, 31)) && ends >= m_from;
    }

    static bool isFinished(const PocEntry &entry) { return entry.standing == Standing::Finished; }

    /// Whether a case was at a stage or beyond it by the end of what is reported.
    bool hasReached(const CaseRecord &one, Stage stage) const
    {
        return std::any_of(one.steps.begin(), one.steps.end(), [&](const CaseRecord::Step &step) { return step.stage >= stage && step.entered <= m_to; })
            || (stage == Stage::Intake && one.opened <= m_to);
    }

    int reached(const QList<const CaseRecord *> &cases, Stage stage) const
    {
        return int(std::count_if(cases.begin(), cases.end(), [&](const CaseRecord *one) { return hasReached(*one, stage); }));
    }

    bool diagnosedInYear(const RoundRecord &round) const { return isWithin(round.date); }

    void tellFigures()
    {
        const auto late = std::count_if(m_pocs.begin(), m_pocs.end(), [](const PocEntry &entry) { return entry.standing == Standing::Late; });
        const auto visits = std::count_if(m_snapshot.visits.begin(), m_snapshot.visits.end(), [&](const VisitCount &visit) { return isWithin(visit.date); });
        const auto rounds = std::count_if(m_snapshot.rounds.begin(), m_snapshot.rounds.end(), [&](const RoundRecord &round) { return diagnosedInYear(round); });
        KeyFigures keys;
        keys.figures = {
            {m_out.word(u"신규 접수"_s, u"New cases"_s), m_out.count(m_opened.size()), m_out.word(u"지원 중 %1건"_s, u"%1 worked on"_s, {formatNumber(m_active.size())}), Tone::Neutral},
            {m_out.word(u"상담·방문"_s, u"Visits"_s), m_out.count(visits, u"%1회"_s), {}, Tone::Neutral},
            {m_out.word(u"수준진단 확정"_s, u"Diagnoses"_s), m_out.count(rounds), {}, Tone::Neutral},
            {m_out.word(u"PoC"_s, u"PoCs"_s), m_out.count(qint64(m_pocs.size())), m_to < m_snapshot.issue.state() ? m_out.word(u"%2 기준 지연 %1건"_s, u"%1 late as of %2"_s, {formatNumber(late), m_out.date(m_snapshot.issue.state())})
                                                                                              : m_out.word(u"지연 %1건"_s, u"%1 late"_s, {formatNumber(late)}), late > 0 ? Tone::Warning : Tone::Good},
        };
        m_out.add(keys);
    }

    void tellFunnel()
    {
        m_out.heading(1, u"단계별 추진 현황"_s, u"Through the seven stages"_s);
        if (m_opened.isEmpty()) {
            m_out.nothing(u"이 해에 새로 접수한 건이 없습니다."_s, u"No case was opened in this year."_s);
            return;
        }
        picture::BarChart chart;
        picture::ChartSeries series;
        series.name = m_out.word(u"도달한 건"_s, u"Cases"_s);
        chart.decimals = 0;
        chart.maximum = double(m_opened.size());
        Table table = m_out.begunTable({{{u"단계"_s, u"Stage"_s}, 26},
                                        {{u"도달"_s, u"Reached"_s}, 12, Align::End},
                                        {{u"접수 대비"_s, u"Of all"_s}, 12, Align::End},
                                        {{u"이전 단계 대비"_s, u"Of the stage before"_s}, 14, Align::End},
                                        {{u"현재 머무는 건"_s, u"There now"_s}, 12, Align::End}});
        int before = 0;
        for (int i = 0; i < stageCount; ++i) {
            const Stage stage = Stage(i);
            const int there = reached(m_opened, stage);
            const int beyond = i + 1 < stageCount ? reached(m_opened, Stage(i + 1)) : 0;
            chart.categories << stageText(stage).in(m_out.language());
            series.values << double(there);
            table.rows.append(rowOf({textCell(stageText(stage).in(m_out.language())), countCell(there),
                                     percentCell(double(there) / double(m_opened.size()), 1),
                                     i > 0 && before > 0 ? percentCell(double(there) / before, 1) : emptyCell(), countCell(there - beyond)}));
            before = there;
        }
        chart.series = {series};
        table.caption = m_out.word(u"단계별 도달 현황"_s, u"How far the year's cases came"_s);
        table.unit = m_out.word(u"(단위: 건, %)"_s, u"(cases, %)"_s);
        table.key = u"funnel"_s;
        Run reference;
        reference.refersTo = table.key;
        m_out.paragraph({Run{m_out.word(u"%1년에 접수한 %2건이 어느 단계까지 왔는지는 "_s, u"How far the %2 cases opened in %1 came is in "_s,
                                        {QString::number(m_snapshot.year), formatNumber(m_opened.size())})},
                         reference, Run{m_out.word(u"과(와) 같음."_s, u"."_s)}});
        Figure figure;
        figure.chart = chart;
        figure.heightMm = 66;
        figure.caption = m_out.word(u"단계별 도달 건수"_s, u"Cases that reached each stage"_s);
        figure.description = m_out.word(u"접수 %1건 가운데 실증 %2건"_s, u"%1 cases, %2 in demonstration"_s,
                                        {formatNumber(m_opened.size()), formatNumber(reached(m_opened, Stage::Demonstration))});
        m_out.add(figure);
        m_out.add(table);
    }

    void tellFields()
    {
        m_out.heading(1, u"분야별 성과"_s, u"By industry"_s);
        Table table = m_out.begunTable({{{u"분야"_s, u"Field"_s}, 16},
                                        {{u"지원 중"_s, u"Worked on"_s}, 10, Align::End},
                                        {{u"신규 접수"_s, u"New"_s}, 10, Align::End},
                                        {{u"진단 기업"_s, u"Diagnosed"_s}, 10, Align::End},
                                        {{u"PoC"_s, u"PoCs"_s}, 8, Align::End},
                                        {{u"완료 PoC"_s, u"Finished"_s}, 9, Align::End},
                                        {{u"지연 PoC"_s, u"Late"_s}, 9, Align::End},
                                        {{u"실증 도달"_s, u"Demonstrated"_s}, 10, Align::End},
                                        {{u"평균 성숙도"_s, u"Maturity"_s}, 10, Align::End}});
        QList<std::optional<clients::Field>> fields;
        for (const auto &choice : choicesOf<clients::Field>())
            fields << choice.value;
        fields << std::nullopt;
        for (const auto &field : fields) {
            const auto mine = [&](const QList<const CaseRecord *> &cases) {
                QList<const CaseRecord *> found;
                for (const CaseRecord *one : cases) {
                    if (one->field == field)
                        found << one;
                }
                return found;
            };
            const auto active = mine(m_active);
            Mean maturity;
            int diagnosed = 0;
            for (const CompanyRounds &rounds : m_rounds) {
                if (rounds.newest->field != field || !isWithin(rounds.newest->date))
                    continue;
                ++diagnosed;
                if (rounds.newest->overall)
                    maturity.take(*rounds.newest->overall);
            }
            int pocs = 0;
            int finished = 0;
            int late = 0;
            for (const PocEntry &entry : m_pocs) {
                if (entry.field != field)
                    continue;
                ++pocs;
                finished += isFinished(entry);
                late += entry.standing == Standing::Late;
            }
            if (active.isEmpty() && diagnosed == 0 && pocs == 0)
                continue;
            const QString name = field ? nameOf(*field, m_out.language()) : m_out.word(u"분야 미정"_s, u"No field"_s);
            table.rows.append(rowOf({textCell(name), countCell(active.size()), countCell(mine(m_opened).size()), countCell(diagnosed), countCell(pocs),
                                     countCell(finished), countCell(late), countCell(reached(active, Stage::Demonstration)), maturity.cell()}));
        }
        table.caption = m_out.word(u"분야별 추진 성과"_s, u"Results by industry"_s);
        table.unit = m_out.word(u"(단위: 건, 점/5점)"_s, u"(cases; maturity of 5)"_s);
        m_out.add(table);
    }

    void tellOwners()
    {
        m_out.heading(1, u"컨설턴트별 현황"_s, u"By consultant"_s);
        QMap<QString, QList<const CaseRecord *>> owners;
        for (const CaseRecord *one : m_active)
            owners[one->owner] << one;
        for (const PocEntry &entry : m_pocs)
            owners[entry.consultant];
        for (const VisitCount &visit : m_snapshot.visits) {
            if (isWithin(visit.date))
                owners[visit.owner];
        }
        for (const RoundRecord &round : m_snapshot.rounds) {
            if (diagnosedInYear(round))
                owners[round.owner];
        }
        Table table = m_out.begunTable({{{u"컨설턴트"_s, u"Consultant"_s}, 18},
                                        {{u"지원 중"_s, u"Worked on"_s}, 11, Align::End},
                                        {{u"신규 접수"_s, u"New"_s}, 11, Align::End},
                                        {{u"상담·방문(회)"_s, u"Visits"_s}, 12, Align::End},
                                        {{u"투입(M/D)"_s, u"Person-days"_s}, 12, Align::End},
                                        {{u"진단 확정"_s, u"Diagnoses"_s}, 11, Align::End},
                                        {{u"PoC"_s, u"PoCs"_s}, 9, Align::End},
                                        {{u"지연 PoC"_s, u"Late"_s}, 9, Align::End}});
        int visitsInAll = 0;
        double effortInAll = 0;
        for (auto owner = owners.cbegin(); owner != owners.cend(); ++owner) {
            int visits = 0;
            double effort = 0;
            for (const VisitCount &visit : m_snapshot.visits) {
                if (visit.owner == owner.key() && isWithin(visit.date)) {
                    ++visits;
                    effort += visit.effortDays;
                }
            }
            const auto rounds = std::count_if(m_snapshot.rounds.begin(), m_snapshot.rounds.end(),
                                              [&](const RoundRecord &round) { return round.owner == owner.key() && diagnosedInYear(round); });
            const auto fresh = std::count_if(owner->begin(), owner->end(), [&](const CaseRecord *one) { return isWithin(one->opened); });
            const auto pocs = std::count_if(m_pocs.begin(), m_pocs.end(), [&](const PocEntry &entry) { return entry.consultant == owner.key(); });
            const auto late = std::count_if(m_pocs.begin(), m_pocs.end(), [&](const PocEntry &entry) { return entry.consultant == owner.key() && entry.standing == Standing::Late; });
            const QString name = owner.key().isEmpty() ? m_out.word(u"미지정"_s, u"Nobody"_s) : owner.key();
            table.rows.append(rowOf({textCell(name), countCell(owner->size()), countCell(fresh), countCell(visits), decimalCell(effort, 1), countCell(rounds),
                                     countCell(pocs), countCell(late)}));
            visitsInAll += visits;
            effortInAll += effort;
        }
        const auto rounds = std::count_if(m_snapshot.rounds.begin(), m_snapshot.rounds.end(), [&](const RoundRecord &round) { return diagnosedInYear(round); });
        const auto late = std::count_if(m_pocs.begin(), m_pocs.end(), [](const PocEntry &entry) { return entry.standing == Standing::Late; });
        table.rows.append(rowOf({textCell(m_out.word(u"계"_s, u"Total"_s)), countCell(m_active.size()), countCell(m_opened.size()), countCell(visitsInAll),
                                 decimalCell(effortInAll, 1), countCell(rounds), countCell(qint64(m_pocs.size())), countCell(late)},
                                Row::Kind::Total));
        table.caption = m_out.word(u"컨설턴트별 업무 현황"_s, u"Work by consultant"_s);
        m_out.add(table);
    }

    void tellDiagnoses()
    {
        m_out.heading(1, u"수준진단 결과와 변화"_s, u"Diagnoses and what changed"_s);
        QList<const RoundRecord *> newest;
        for (const CompanyRounds &rounds : m_rounds) {
            if (isWithin(rounds.newest->date))
                newest << rounds.newest;
        }
        if (newest.isEmpty()) {
            m_out.nothing(u"이 해에 확정한 진단이 없습니다."_s, u"No diagnosis was frozen in this year."_s);
            return;
        }
        // Dimensions in the order in which the forms name them.
        QList<RoundRecord::Dimension> dimensions;
        for (const RoundRecord *round : newest) {
            for (const RoundRecord::Dimension &one : round->dimensions) {
                if (std::none_of(dimensions.begin(), dimensions.end(), [&](const auto &known) { return known.key == one.key; }))
                    dimensions << one;
            }
        }
        Table table = m_out.begunTable({{{u"영역"_s, u"Dimension"_s}, 26},
                                        {{u"기업 수"_s, u"Companies"_s}, 12, Align::End},
                                        {{u"평균"_s, u"Mean"_s}, 10, Align::End},
                                        {{u"재진단 기업"_s, u"Diagnosed again"_s}, 13, Align::End},
                                        {{u"처음"_s, u"At first"_s}, 11, Align::End},
                                        {{u"최근"_s, u"Now"_s}, 10, Align::End},
                                        {{u"변화"_s, u"Change"_s}, 10, Align::End}});
        const auto line = [&](const QString &key, const QString &name, Row::Kind kind) {
            Mean mean;
            for (const RoundRecord *round : newest) {
                if (const auto score = scoreOf(*round, key))
                    mean.take(*score);
            }
            const RoundGain gain = gainOf(m_snapshot.rounds, key, m_from, m_to);
            Cell change = emptyCell();
            if (gain.companies > 0) {
                const double by = gain.after - gain.before;
                change = decimalCell(by, 2);
                if (by > 0)
                    change.runs.first().text.prepend(u'+');
                change.tone = by > 0 ? Tone::Good : by < 0 ? Tone::Warning : Tone::Neutral;
            }
            table.rows.append(rowOf({textCell(name), countCell(mean.count), mean.cell(), countCell(gain.companies),
                                     gain.companies > 0 ? decimalCell(gain.before, 2) : emptyCell(),
                                     gain.companies > 0 ? decimalCell(gain.after, 2) : emptyCell(), change},
                                    kind));
        };
        for (const RoundRecord::Dimension &one : dimensions)
            line(one.key, one.name.in(m_out.language()), Row::Kind::Normal);
        line({}, m_out.word(u"종합"_s, u"Overall"_s), Row::Kind::Total);
        table.caption = m_out.word(u"영역별 성숙도 평균과 변화"_s, u"Maturity by dimension"_s);
        table.unit = m_out.word(u"(5점 만점)"_s, u"(of 5)"_s);
        m_out.add(table);
        m_out.paragraph(soft(m_out.word(u"평균은 기업마다 가장 최근에 확정한 진단으로, 변화는 같은 진단표로 다시 진단한 기업만으로 계산함."_s,
                                        u"Means are of each company's newest frozen diagnosis; changes only of companies diagnosed again by the same form."_s)));
    }

    void tellPocs()
    {
        m_out.heading(1, u"PoC 추진 현황"_s, u"PoCs"_s);
        if (m_pocs.empty()) {
            m_out.nothing(u"이 해에 추진한 PoC가 없습니다."_s, u"No PoC ran in this year."_s);
            return;
        }
        if (m_to < m_snapshot.issue.state())
            m_out.paragraph(soft(m_out.word(u"PoC의 상태·진척·지연은 보고 기준일이 아니라 %1 기준임. 표의 완료 PoC와 지연 PoC도 같음."_s,
                                            u"How PoCs stand, and how many are finished or late, here and in the tables above, is as of %1, not of the day of the report."_s,
                                            {m_out.date(m_snapshot.issue.state())})));
        m_out.add(standingFigures(m_pocs, m_out.language()));
        Table table = pocTable(m_pocs, m_out.language(), PocColumns::Company);
        table.caption = m_out.word(u"PoC별 추진 현황"_s, u"Where each PoC stands"_s);
        m_out.add(table);
        m_out.add(timelineFigures(m_pocs, m_snapshot.calendar, m_snapshot.issue.state(), m_out.language(), m_out.word(u"PoC 추진 일정"_s, u"Timeline of the PoCs"_s)));
        const Outline concerns = concernPoints(m_pocs, m_out.language());
        if (!concerns.items.isEmpty()) {
            m_out.heading(2, u"조치가 필요한 PoC"_s, u"PoCs that need attention"_s);
            m_out.add(concerns);
        }
    }

    void tellLoads()
    {
        m_out.heading(1, u"인력 투입 현황"_s, u"Load"_s);
        Table table = m_out.begunTable({{{u"이름"_s, u"Name"_s}, 24},
                                        {{u"구분"_s, u"Kind"_s}, 16},
                                        {{u"1분기"_s, u"Q1"_s}, 10, Align::End},
                                        {{u"2분기"_s, u"Q2"_s}, 10, Align::End},
                                        {{u"3분기"_s, u"Q3"_s}, 10, Align::End},
                                        {{u"4분기"_s, u"Q4"_s}, 10, Align::End},
                                        {{u"초과 배정(일)"_s, u"Overbooked days"_s}, 14, Align::End}});
        for (const LoadRecord &load : m_snapshot.loads) {
            QList<Cell> cells{textCell(load.name), textCell(load.kind.in(m_out.language()))};
            for (const auto &share : load.share) {
                Cell cell = share ? percentCell(*share) : emptyCell();
                if (share && *share > 1)
                    cell.tone = Tone::Bad;
                cells << cell;
            }
            Cell days = countCell(load.overbookedDays);
            if (load.overbookedDays > 0)
                days.tone = Tone::Warning;
            table.rows.append(rowOf(cells << days));
        }
        table.caption = m_out.word(u"분기별 배정률"_s, u"Assigned time by quarter"_s);
        table.unit = m_out.word(u"(단위: 가용 시간 대비 %)"_s, u"(% of available time)"_s);
        m_out.table(table, u"계획에 배정한 인력이 없습니다."_s, u"Nobody is assigned in the plans."_s);
    }

    void tellQuarters()
    {
        m_out.heading(1, u"분기별 추이"_s, u"Quarter by quarter"_s);
        Table table = m_out.begunTable({{{u"구분"_s, u"What"_s}, 30},
                                        {{u"1분기"_s, u"Q1"_s}, 12, Align::End},
                                        {{u"2분기"_s, u"Q2"_s}, 12, Align::End},
                                        {{u"3분기"_s, u"Q3"_s}, 12, Align::End},
                                        {{u"4분기"_s, u"Q4"_s}, 12, Align::End},
                                        {{u"계"_s, u"Year"_s}, 12, Align::End}});
        const auto line = [&](const QString &ko, const QString &en, const QList<QDate> &dates) {
            std::array<int, 4> counts{};
            for (const QDate &date : dates) {
                if (isWithin(date))
                    ++counts.at(size_t(date.month() - 1) / 3);
            }
            QList<Cell> cells{textCell(m_out.word(ko, en))};
            int sum = 0;
            for (size_t quarter = 0; quarter < 4; ++quarter) {
                const bool begun = QDate(m_snapshot.year, int(quarter) * 3 + 1, 1) <= m_to;
                cells << (begun ? countCell(counts.at(quarter)) : emptyCell());
                sum += counts.at(quarter);
            }
            table.rows.append(rowOf(cells << countCell(sum)));
        };
        QList<QDate> opened;
        QList<QDate> demonstrated;
        for (const CaseRecord &one : m_snapshot.cases) {
            opened << one.opened;
            for (const CaseRecord::Step &step : one.steps) {
                if (step.stage == Stage::Demonstration) {
                    demonstrated << step.entered;
                    break;
                }
            }
        }
        QList<QDate> visits;
        for (const VisitCount &visit : m_snapshot.visits)
            visits << visit.date;
        QList<QDate> rounds;
        for (const RoundRecord &round : m_snapshot.rounds)
            rounds << round.date;
        QList<QDate> begun;
        QList<QDate> finished;
        for (const PocEntry &entry : m_snapshot.pocs) {
            if (!entry.hasPlan())
                continue;
            begun << schedule::dateOf(entry.start);
            if (isFinished(entry))
                finished << schedule::lastDayOf(entry.start, entry.finish);
        }
        line(u"신규 접수"_s, u"New cases"_s, opened);
        line(u"상담·방문"_s, u"Visits"_s, visits);
        line(u"진단 확정"_s, u"Diagnoses frozen"_s, rounds);
        line(u"PoC 착수"_s, u"PoCs begun"_s, begun);
        line(u"PoC 완료"_s, u"PoCs finished"_s, finished);
        line(u"실증 단계 진입"_s, u"Entered demonstration"_s, demonstrated);
        line(u"공문 수발신"_s, u"Letters"_s, m_snapshot.letters);
        table.caption = m_out.word(u"분기별 추진 실적"_s, u"Results by quarter"_s);
        table.unit = m_out.word(u"(단위: 건)"_s, u"(number)"_s);
        m_out.add(table);
    }

    const PortfolioSnapshot &m_snapshot;
    QDate m_from;
    QDate m_to;
    Composer m_out;
    PocEntries m_pocs;
    QList<const CaseRecord *> m_opened;
    QList<const CaseRecord *> m_active;
    QMap<ClientId, CompanyRounds> m_rounds;
};

} // namespace

Document portfolioReport(const PortfolioSnapshot &snapshot, Language language)
{
    return Year(snapshot, language).written();
}

} // namespace axw::report
