// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The diagnosis report of a company whose every item has a long note, of at least 20 pages, in every format: reading it out
// of the workspace, composing, drawing and writing it, charts included. Then the reports of many companies in one go.
#include "core/diagnosis/builtin.h"
#include "core/report/pageddocument.h"
#include "core/report/writereport.h"
#include "core/workspace/snapshots.h"
#include "core/workspace/workspace.h"
#include "tests/bench/measure.h"
#include "ui/widgets/figurepainter.h"

#include <QApplication>
#include <QFileInfo>
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

/// Three hundred companies, assessed alike with a sentence to each item: as PDF, one after the other.
void batch(workspace::Workspace &workspace, const QString &form, const picture::Figures &figures, const QTemporaryDir &place)
{
    constexpr int companies = 300;
    constexpr int warm = 20;
    std::vector<workspace::ReportRequest> requests;
    for (int i = 0; i < companies; ++i) {
        const auto assessment = bench::need(workspace.edit("Begin assessment", [&]() -> Result<diagnosis::Assessment> {
            clients::Client client;
            client.name = u"(주)예제물류 %1"_s.arg(i);
            AXW_TRY_ASSIGN(id, workspace.clients().add(client));
            return workspace.assessments().begin(id, form, diagnosis::Round::T0);
        }));
        answer(workspace, assessment.id, 1);
        requests.emplace_back().client = assessment.client;
    }
    for (const report::Format format : report::allFormats()) {
        double before = 0;
        int done = 0;
        const double took = bench::cpuMs([&] {
            for (const workspace::ReportRequest &request : requests) {
                const auto document = bench::need(workspace::makeReport(workspace, request));
                bench::need(report::writeReport(document, format, figures, place.filePath(u"%1.%2"_s.arg(done).arg(report::formatCode(format)))));
                if (++done == warm)
                    before = bench::memoryMb();
            }
        });
        bench::say(u"report: %1 companies as %2"_s.arg(companies).arg(report::formatCode(format).toUpper()),
                   u"%1 a second a core; memory +%2 MB since the twentieth"_s.arg(1000.0 * companies / took, 0, 'f', 1).arg(bench::memoryMb() - before, 0, 'f', 1),
                   u">= 5, flat"_s);
    }
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
    for (const report::Format format : report::allFormats()) {
        const QString path = place.filePath(u"a."_s + report::formatCode(format));
        bench::Samples wall;
        for (int run = 0; run < runs; ++run) {
            wall.add(bench::wallMs([&] {
                const auto document = bench::need(workspace::makeReport(*workspace, request));
                bench::need(report::writeReport(document, format, figures, path));
            }));
        }
        const QString name = report::formatCode(format).toUpper();
        bench::say(u"report: a diagnosis of %1 pages as %2"_s.arg(pages).arg(name), bench::summary(wall, u"ms"_s), u"<= 500 ms"_s);
        bench::say(u"report: its size"_s, u"%1 KB"_s.arg(QFileInfo(path).size() / 1024), format == report::Format::Pdf ? u"<= 1 MB"_s : QString());
    }
    batch(*workspace, assessment.formKey, figures, place);
    bench::say(u"report: memory at the most"_s, u"%1 MB"_s.arg(bench::peakMemoryMb(), 0, 'f', 0));
    return 0;
}
