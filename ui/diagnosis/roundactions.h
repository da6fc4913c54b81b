// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagnosis/startview.h"
#include "ui/widgets/page.h"

#include <QCoreApplication>

#include <optional>

namespace axw::diagnosis {

/// What is done with the rounds and raters of one client: each is one recorded edit, and what could not be done is told
/// here. The sentences for the strip at the window's foot are handed back.
class RoundActions
{
    Q_DECLARE_TR_FUNCTIONS(axw::diagnosis::RoundActions)

public:
    RoundActions(const widgets::PageContext &context, ClientId client) : m_context(context), m_client(client) {}

    /// The assessment that was begun; nothing when it could not be.
    std::optional<AssessmentId> begin(const StartChoice &choice) const;
    /// Asks where to, and writes the workbook that the company fills in by itself. What was written, or nothing.
    std::optional<QString> send(const QString &formKey, Round round, Language language) const;

    struct TakenIn
    {
        AssessmentId assessment;
        QString sentence;
    };
    /// Asks for the workbook that came back and takes its answers in as the company's own rating.
    std::optional<TakenIn> takeIn(Round round) const;

private:
    widgets::PageContext m_context;
    ClientId m_client;
};

} // namespace axw::diagnosis
