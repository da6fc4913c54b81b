// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/axwb/opened.h"
#include "app/axwb/verbs.h"
#include "core/workspace/check.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace axw::app {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::app)
};

Answer found(const std::vector<workspace::Problem> &problems)
{
    QJsonArray list;
    QStringList sentences;
    for (const workspace::Problem &problem : problems) {
        list += QJsonObject{{u"kind"_s, problem.kind}, {u"message"_s, problem.sentence}};
        sentences += problem.sentence;
    }
    const bool ok = problems.empty();
    return Answer{.json = QJsonObject{{u"ok"_s, ok}, {u"problems"_s, list}},
                  .text = ok ? Words::tr("Everything is as it should be.") : QString(),
                  .exit = ok ? 0 : 1,
                  .messages = sentences};
}

Outcome run(const Call &call)
{
    auto workspace = opened(call, workspace::Access::Read);
    // A file that cannot be opened (broken, or of a newer program) is what a check is for; a place where there is no
    // workspace is a mistake.
    if (!workspace && workspace.error().exit == 1 && QFileInfo::exists(call.argument(0) + u"/db"_s))
        return found({{u"file"_s, workspace.error().error.sentence}});
    if (!workspace)
        return tl::unexpected(workspace.error());
    auto problems = workspace::check(**workspace);
    if (!problems && problems.error().kind == Error::Kind::Damaged)
        return found({{u"file"_s, problems.error().sentence}});
    if (!problems)
        return tl::unexpected<Failure>(problems.error());
    return found(*problems);
}

} // namespace

VerbSpec checkVerb()
{
    return {.name = u"check"_s,
            .arguments = u"W"_s,
            .least = 1,
            .most = 1,
            .purpose = QT_TRANSLATE_NOOP("axwb", "checks the file, its references, the audit trail and the attachments"),
            .run = run};
}

} // namespace axw::app
