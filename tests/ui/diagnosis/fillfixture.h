// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "tests/support/check.h"
#include "tests/support/pagefixture.h"
#include "ui/diagnosis/diagnosispage.h"
#include "ui/diagnosis/itempanel.h"

#include <QTemporaryDir>

namespace axw::test {

/// A workspace with one company and its diagnosis page, shown.
struct FillFixture : PageFixture
{
    explicit FillFixture(Language wanted = Language::Korean, widgets::Scheme scheme = widgets::Scheme::Light) :
        PageFixture({QStringLiteral("diagnosis.next"), QStringLiteral("diagnosis.new"), QStringLiteral("diagnosis.freeze"),
                     QStringLiteral("diagnosis.field"), QStringLiteral("diagnosis.both"), QStringLiteral("diagnosis.words"),
                     QStringLiteral("diagnosis.photos"), QStringLiteral("diagnosis.print"),
                     QStringLiteral("diagnosis.view"), QStringLiteral("diagnosis.rounds"), QStringLiteral("diagnosis.compare"),
                     QStringLiteral("diagnosis.link")}, scheme),
        spoken(wanted)
    {
        auto made = workspace::Workspace::create(place.filePath(QStringLiteral("현장.axw")), {QStringLiteral("김지원"), {}}, clock);
        if (!made)
            qFatal("%s", qPrintable(made.error().sentence));
        workspace = std::move(*made);
        clients::Client company;
        company.name = QStringLiteral("(주)한빛물류");
        client = *workspace->edit("Add client", [&] { return workspace->clients().add(company); });
    }

    diagnosis::AssessmentStore &store() { return workspace->assessments(); }

    diagnosis::Assessment begin(const QString &form = QStringLiteral("full"), diagnosis::Round round = diagnosis::Round::T0)
    {
        return *workspace->edit("Begin assessment", [&] { return store().begin(client, form, round); });
    }

    void show()
    {
        page = std::make_unique<diagnosis::DiagnosisPage>(context(*workspace, spoken), widgets::ClientFile{client, {}});
        page->resize(1190, 650);
        page->show();
        page->activated();
        (void)QTest::qWaitForWindowActive(page.get());
    }

    diagnosis::ItemPanel *panel() const
    {
        const auto all = page->findChildren<diagnosis::ItemPanel *>();
        for (diagnosis::ItemPanel *each : all) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }

    /// A control that is not on its way out: a view that was left is deleted by the event loop.
    template<class T>
    T *find(const char *name) const
    {
        const auto all = page->findChildren<T *>(QString::fromLatin1(name));
        for (T *each : all) {
            if (each->parentWidget()->isVisible())
                return each;
        }
        return nullptr;
    }

    diagnosis::Answer answer(const diagnosis::Assessment &assessment, const QString &item)
    {
        return store().answers(assessment.id)->value(item);
    }

    Language spoken;
    QTemporaryDir place;
    std::unique_ptr<workspace::Workspace> workspace;
    ClientId client;
    std::unique_ptr<diagnosis::DiagnosisPage> page;
};

} // namespace axw::test
