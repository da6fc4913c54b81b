// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/pageextras.h"

#include "core/base/formats.h"
#include "core/workspace/paperforms.h"
#include "core/workspace/workspace.h"
#include "ui/diagnosis/assessmentmodel.h"
#include "ui/diagnosis/formmodel.h"
#include "ui/prompts/prompter.h"
#include "ui/widgets/figurepainter.h"

#include <QDir>

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::diagnosis)
};

/// A name that every file system takes.
QString fileNameOf(QString name)
{
    static const QString refused = u"\\/:*?\"<>|"_s;
    for (QChar &c : name) {
        if (refused.contains(c) || c < u' ')
            c = u'_';
    }
    return name.simplified().left(80);
}

} // namespace

std::vector<PhotoItem> photoItems(const AssessmentModel &model, Language language)
{
    std::vector<PhotoItem> items;
    for (const Dimension &dimension : model.form().dimensions) {
        for (const Item &item : dimension.items) {
            const QString topic = item.topic.in(language);
            items.push_back({item.key, model.form().itemNumber(item.key) + u' ' + (topic.isEmpty() ? item.question.in(language) : topic)});
        }
    }
    return items;
}

std::vector<PhotoItem> photoItems(const FormModel &model)
{
    constexpr qsizetype longest = 60;
    std::vector<PhotoItem> items;
    for (const FormSection &section : model.sections()) {
        for (const FormRow &row : section.rows) {
            if (row.kind != FormRow::Kind::Question)
                continue;
            QString label = model.question(row.place).label.simplified();
            if (label.size() > longest)
                label = label.left(longest - 1) + u'…';
            items.push_back({row.key, section.title.isEmpty() ? label : section.title + u" · "_s + label});
        }
    }
    return items;
}

QString printBlankForm(const widgets::PageContext &context, ClientId client, const QString &key, int version, bool inBoth)
{
    workspace::PaperRequest request;
    request.key = key;
    request.version = version;
    request.client = client;
    request.language = context.language;
    request.inBoth = inBoth;
    // Before anything is asked: a form that cannot be printed is no reason to choose a file.
    const auto document = workspace::blankForm(context.workspace, request);
    if (!document) {
        context.prompter.tell(document.error());
        return {};
    }
    const auto path = context.prompter.chooseSaveFile(Words::tr("Print a blank form"), fileNameOf(document->title + u' ' + document->subject) + u".pdf"_s,
                                                      {{Words::tr("PDF documents"), {u"pdf"_s}}});
    if (!path)
        return {};
    const widgets::FigurePainter figures;
    if (const auto written = workspace::writeBlankForm(context.workspace, request, figures, *path); !written) {
        context.prompter.tell(written.error());
        return {};
    }
    return Words::tr("Written: %1").arg(QDir::toNativeSeparators(*path));
}

} // namespace axw::diagnosis
