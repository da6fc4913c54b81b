// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The diagnosis report of a company whose every item has a long note, as PDF of at least 20 pages: reading it out of
// the workspace, composing, drawing and writing it, charts included.
#include "core/diagnosis/builtin.h"
#include "core/report/pageddocument.h"
#include "core/report/pdfwriter.h"
#include "core/workspace/snapshots.h"
#include "core/workspace/workspace.h"
#include "tests/bench/measure.h"
#include "ui/widgets/figurepainter.h"

#include <QApplication>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace axw;

namespace {

constexpr int wantedPages = 20;
constexpr int runs = 15;

void answer(workspace::Workspace &workspace, AssessmentId assessment, int sentences)
{
    const auto form = bench::need(diagnosis::builtinForm(u"full"));
    diagnosis::Answers answers;
    int number = 0;
    for (const diagnosis::Dimension &dimension : form.dimensions) {
        for (const diagnosis::Item &item : dimension.items) {
            ++number;
            auto given = diagnosis::Answer::ofLevel(number % 6, diagnosis::Evidence(number % 3));
            for (int i = 0; i < sentences; ++i)
                given.note += u"%1번 문항의 %2번째 확인: 작업표준서와 실제 작업 순서를 대조했고 %3%가 일치함. "_s
                                      .arg(number).arg(i + 1).arg(50 + number);
            answers.insert(item.key, given);
        }
    }
    bench::need(workspace.edit("Answer item", [&] { return workspace.assessments().setAnswers(assessment, answers); }));
}

} // namespace

int main(int count, char **arguments)
{
    const QApplication application(count, arguments);
    const SystemClock clock;
    QTemporaryDir place;
    auto workspace = bench::need(workspace::Workspace::create(place.filePath(u"보고서.axw"_s), {u"김지원"_s, u"예제 센터"_s}, clock));
    const auto assessment = bench::need(workspace->edit("Begin assessment", [&]() -> Result<diagnosis::Assessment> {
        clients::Client client;
        client.name = u"(주)예제물류"_s;
        AXW_TRY_ASSIGN(id, workspace->clients().add(client));
        return workspace->assessments().begin(id, u"full"_s, diagnosis::Round::T0);
    }));
    workspace::ReportRequest request;
    request.client = assessment.client;
    int pages = 0;
    for (int sentences = 1; pages < wantedPages; ++sentences) {
        answer(*workspace, assessment.id, sentences);
        pages = report::PagedDocument(bench::need(workspace::makeReport(*workspace, request))).pageCount();
    }

    const widgets::FigurePainter figures;
    bench::Samples wall;
    qsizetype bytes = 0;
    for (int run = 0; run < runs; ++run) {
        wall.add(bench::wallMs([&] {
            const auto document = bench::need(workspace::makeReport(*workspace, request));
            bytes = bench::need(report::pdfBytes(document, figures)).size();
        }));
    }
    bench::say(u"report: a diagnosis of %1 pages as PDF"_s.arg(pages), bench::summary(wall, u"ms"_s), u"<= 500 ms"_s);
    bench::say(u"report: its size"_s, u"%1 KB"_s.arg(bytes / 1024));
    bench::say(u"report: memory at the most"_s, u"%1 MB"_s.arg(bench::peakMemoryMb(), 0, 'f', 0));
    return 0;
}
