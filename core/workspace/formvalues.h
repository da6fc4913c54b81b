// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/language.h"
#include "core/base/result.h"
#include "core/filling/values.h"

#include <QDate>

namespace axw::workspace {

class Workspace;

/// Whom an office's form is filled for.
struct FormSubject
{
    ClientId client;
    PocId poc; ///< null: the client's newest, if it has one. With a PoC alone the client is that of the PoC.
    Language language = Language::Korean;
    QDate date; ///< today's when invalid

    bool operator==(const FormSubject &) const = default;
};

/// What is known, under all names of the catalogue (core/filling/catalogue.h); what is not known has no text. Above that
/// '점수.<dimension>' and 'score.<key>' for each dimension of the diagnosis. NotFound when client or PoC is not there.
Result<filling::Values> formValues(Workspace &workspace, const FormSubject &subject);

} // namespace axw::workspace
