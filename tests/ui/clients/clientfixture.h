// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "tests/support/check.h"
#include "tests/support/pagefixture.h"
#include "ui/widgets/composition.h"

#include <QCoreApplication>
#include <QDropEvent>
#include <QInputMethodEvent>
#include <QMimeData>
#include <QTemporaryDir>
#include <QWidget>

namespace axw::test {

/// A real workspace with one company that has a case, and what a page is handed.
struct ClientFixture : PageFixture
{
    ClientFixture() :
        PageFixture({QStringLiteral("section.company"), QStringLiteral("section.eligibility"), QStringLiteral("section.visits"),
                     QStringLiteral("section.requests"), QStringLiteral("section.consents"), QStringLiteral("visit.add"),
                     QStringLiteral("client.copy"), QStringLiteral("letter.add")})
    {
        auto made = workspace::Workspace::create(folder.filePath(QStringLiteral("centre.axw")), {QStringLiteral("김지원"), {}}, clock);
        if (!made)
            qFatal("%s", qUtf8Printable(made.error().sentence));
        workspace = std::move(*made);
        clients::Client company;
        company.name = QStringLiteral("(주)한빛물류");
        company.owner = QStringLiteral("김지원");
        const auto added = workspace->edit("Add client", [&] { return workspace->clients().add(company); });
        client = added.value();
        const auto opened = workspace->edit("Open case", [&] { return workspace->cases().open(client, QStringLiteral("출고 오류"), company.owner); });
        caseId = opened->id;
    }

    widgets::PageContext context(Language language = Language::Korean) { return PageFixture::context(*workspace, language); }
    widgets::ClientFile file() const { return {client, caseId}; }
    clients::Client company() { return workspace->clients().get(client).value(); }
    template<class T>
    std::vector<T> all()
    {
        return workspace->clients().of<T>(client).value();
    }
    /// Keeps one row with the client, as one edit.
    template<class T>
    T put(T row)
    {
        row.client = client;
        const auto done = workspace->edit("Add", [&] { return workspace->clients().put(row); });
        if (!done)
            qFatal("%s", qUtf8Printable(done.error().sentence));
        return row;
    }

    QTemporaryDir folder;
    std::unique_ptr<workspace::Workspace> workspace;
    ClientId client;
    CaseId caseId;
};

/// Types a syllable that the input method is still composing.
inline void compose(QWidget *field, const QString &preedit)
{
    QInputMethodEvent event(preedit, {});
    QCoreApplication::sendEvent(field, &event);
}

/// Drops what is held over a widget.
inline bool drop(QWidget *target, QMimeData *mime)
{
    const QPointF at = QRectF(target->rect()).center();
    QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &enter);
    QDropEvent dropped(at, Qt::CopyAction, mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &dropped);
    return enter.isAccepted() && dropped.isAccepted();
}

/// Types finished Korean text.
inline void typeText(QWidget *field, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(field, &event);
}

} // namespace axw::test
