// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poc/pocstore.h"

namespace axw::poc {

namespace {

/// A line of the usual plan: its part is a summary, days 0 is a milestone, `after` names lines by number.
struct Line
{
    bool part;
    const char16_t *ko;
    const char16_t *en;
    int days;
    std::initializer_list<int> after;
};

const Line lines[] = {
    {true, u"데이터 준비", u"Data preparation", 0, {}},
    {false, u"현장 데이터 수집", u"Data collection on site", 10, {}},
    {false, u"라벨링 기준 합의", u"Agreement on labelling", 4, {}},
    {false, u"라벨링", u"Labelling", 10, {1, 2}},
    {true, u"모델 개발", u"Model development", 0, {}},
    {false, u"기준 모델", u"Baseline model", 8, {3}},
    {false, u"성능 개선", u"Improvement", 8, {5}},
    {false, u"중간 점검", u"Stage gate", 0, {6}},
    {true, u"현장 시험", u"Field test", 0, {}},
    {false, u"현장 설치·연동", u"Installation on site", 5, {7}},
    {false, u"병행 운영", u"Parallel run", 10, {9}},
    {false, u"사용자 교육", u"User training", 3, {9}},
    {false, u"KPI 측정", u"KPI measurement", 5, {10}},
    {true, u"보고", u"Reporting", 0, {}},
    {false, u"실증 결과보고서", u"Demonstration report", 5, {12}},
    {false, u"최종평가", u"Final evaluation", 0, {11, 14}},
};

} // namespace

Result<> PocStore::addUsualPlan(PocId poc, Language language)
{
    AXW_TRY_ASSIGN(known, plan(poc));
    if (!known.tasks.empty())
        return fail(Error::Kind::Invalid, tr("This plan has tasks already."));
    std::vector<TaskId> ids;
    TaskId part;
    for (const Line &line : lines) {
        Task task;
        task.name = QString::fromUtf16(language == Language::Korean ? line.ko : line.en);
        task.duration = qint64(line.days) * 480;
        AXW_TRY_ASSIGN(id, addTask(poc, task));
        ids.push_back(id);
        if (line.part)
            part = id;
        else if (part != id)
            AXW_TRY(indent(id));
        for (const int before : line.after)
            AXW_TRY(link(ids[size_t(before)], id));
    }
    return {};
}

} // namespace axw::poc
