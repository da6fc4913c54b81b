// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/builtin.h"
#include "core/workspace/workspace.h"

#include "tests/support/check.h"
#include "tests/support/pagefixture.h"

#include <QFile>
#include <QTemporaryDir>

namespace axw::test {

/// A workspace with two companies, one of them diagnosed and visited, and what a page is handed.
struct ReportFixture : PageFixture
{
    ReportFixture() : PageFixture({QStringLiteral("report.fill"), QStringLiteral("report.export"), QStringLiteral("report.batch"), QStringLiteral("report.copy")})
    {
        using namespace Qt::Literals::StringLiterals;
        const workspace::NewWorkspace wanted{u"김지원"_s, u"서울 산업 AX 혁신센터"_s};
        workspace = std::move(workspace::Workspace::create(folder.filePath(u"센터.axw"_s), wanted, clock).value());
        hanbit = addClient(u"(주)한빛물류"_s);
        daon = addClient(u"다온건설 주식회사"_s);
        visit = addVisit(u"출고 오류를 하루 두 시간 확인함"_s);
        assessment = workspace->edit("Assess", [&]() -> Result<AssessmentId> {
            AXW_TRY_ASSIGN(begun, workspace->assessments().begin(hanbit, u"quick"_s, diagnosis::Round::T0));
            AXW_TRY_ASSIGN(form, diagnosis::builtinForm(begun.formKey, begun.formVersion));
            diagnosis::Answers answers;
            for (const auto &dimension : form.dimensions) {
                for (const auto &item : dimension.items)
                    answers.insert(item.key, diagnosis::Answer::ofLevel(2));
            }
            AXW_TRY(workspace->assessments().setAnswers(begun.id, answers));
            return begun.id;
        }).value();
    }

    ClientId addClient(const QString &name)
    {
        clients::Client client;
        client.name = name;
        const ClientId id = workspace->edit("Add client", [&] { return workspace->clients().add(client); }).value();
        (void)workspace->edit("Open case", [&] { return workspace->cases().open(id, QStringLiteral("사업"), QStringLiteral("김지원")); });
        return id;
    }

    VisitId addVisit(const QString &said)
    {
        clients::Visit made;
        made.client = hanbit;
        made.starts = QDateTime(QDate(2026, 3, 2), QTime(1, 0), Qt::UTC).addDays(visits++);
        made.ends = made.starts.addSecs(3600);
        made.said = said;
        (void)workspace->edit("Add visit", [&] { return workspace->clients().put(made); });
        return made.id;
    }

    /// A program that does what axwb's report does, as far as the window sees it: writes its words into the file, or
    /// says why not.
    QString program(const char *script)
    {
        const QString path = folder.filePath(QStringLiteral("axwb%1").arg(programs++));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(QByteArray("#!/bin/sh\n") + script);
        file.close();
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::ExeOwner);
        return path;
    }
    QString goodProgram() { return program("for last; do :; done\necho \"$@\" > \"$last\"\n"); }

    QTemporaryDir folder;
    std::unique_ptr<workspace::Workspace> workspace;
    ClientId hanbit;
    ClientId daon;
    VisitId visit;
    AssessmentId assessment;
    int visits = 0;
    int programs = 0;
};

} // namespace axw::test
