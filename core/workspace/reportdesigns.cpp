// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/reportdesigns.h"

#include "core/base/korean.h"
#include "core/report/pictures.h"
#include "core/store/table.h"
#include "core/workspace/workspace.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace axw::store {

template<>
struct TableOf<workspace::ReportDesign>
{
    using D = workspace::ReportDesign;
    static constexpr const char *name = "report_design";
    static auto columns()
    {
        return std::tuple(column("name", &D::name), column("centre_ko", &D::centreKo), column("centre_en", &D::centreEn),
                          column("foot_ko", &D::footKo), column("foot_en", &D::footEn), column("colour", &D::colour),
                          column("logo", &D::logo), column("cover_page", &D::coverPage));
    }
};

} // namespace axw::store

namespace axw::workspace {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::workspace)
};

constexpr int mostLogoPoints = 1000; ///< enough for 80 mm in print

/// Drawn anew and small: it is recorded with every change of it, and nothing but its points leaves with a report.
Result<QByteArray> keptLogo(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return bytes;
    const QImage image = report::readPicture(bytes, mostLogoPoints);
    QByteArray kept;
    QBuffer buffer(&kept);
    buffer.open(QIODevice::WriteOnly);
    if (image.isNull() || !image.save(&buffer, "PNG"))
        return fail(Error::Kind::Invalid, Words::tr("The logo cannot be read as a picture. Choose a PNG, JPEG or WebP file. Nothing was changed."));
    return kept;
}

} // namespace

Result<std::vector<ReportDesign>> reportDesigns(Workspace &workspace)
{
    AXW_TRY_ASSIGN(designs, store::select<ReportDesign>(workspace.database(), "ORDER BY name, id"));
    return designs;
}

Result<std::optional<ReportDesign>> reportDesignNamed(Workspace &workspace, const QString &name)
{
    AXW_TRY_ASSIGN(designs, reportDesigns(workspace));
    const auto found = std::find_if(designs.begin(), designs.end(), [key = normalLine(name).toCaseFolded()](const ReportDesign &each) { return each.name.toCaseFolded() == key; });
    return found == designs.end() ? std::nullopt : std::optional(*found);
}

Result<ReportDesignId> putReportDesign(Workspace &workspace, ReportDesign design)
{
    for (QString *line : {&design.name, &design.centreKo, &design.centreEn, &design.footKo, &design.footEn})
        *line = normalLine(*line);
    design.colour = design.colour.trimmed().toUpper();
    if (design.name.isEmpty())
        return fail(Error::Kind::Invalid, Words::tr("A report design needs a name. Nothing was changed."));
    static const QRegularExpression colour(u"^#[0-9A-F]{6}$"_s);
    if (!design.colour.isEmpty() && !colour.match(design.colour).hasMatch())
        return fail(Error::Kind::Invalid, Words::tr("“%1” is no colour; right would be one like %2. Nothing was changed.").arg(design.colour, u"#1F5FBF"_s));
    AXW_TRY_ASSIGN(logo, keptLogo(design.logo));
    design.logo = logo;
    AXW_TRY_ASSIGN(namesake, reportDesignNamed(workspace, design.name));
    if (namesake && namesake->id != design.id)
        return fail(Error::Kind::Invalid, Words::tr("There is a report design “%1” already. Nothing was changed.").arg(namesake->name));
    if (design.id.isNull()) {
        design.id = ReportDesignId::create();
        AXW_TRY(store::insert(workspace.database(), design));
    } else {
        AXW_TRY(store::update(workspace.database(), design));
    }
    return design.id;
}

Result<> dropReportDesign(Workspace &workspace, ReportDesignId id)
{
    return store::remove<ReportDesign>(workspace.database(), id);
}

Result<> dress(Workspace &workspace, ReportDesignId id, report::Document &document)
{
    AXW_TRY_ASSIGN(designs, reportDesigns(workspace));
    const auto found = std::find_if(designs.begin(), designs.end(), [id](const ReportDesign &each) { return each.id == id; });
    if (found == designs.end())
        return fail(Error::Kind::NotFound, Words::tr("The report design is no longer in the workspace; choose another."));
    // What was written in one language alone serves both.
    const auto in = [&](const QString &ko, const QString &en) {
        const QString &first = document.language == Language::Korean ? ko : en;
        return first.isEmpty() ? (document.language == Language::Korean ? en : ko) : first;
    };
    if (const QString centre = in(found->centreKo, found->centreEn); !centre.isEmpty())
        document.centre = centre;
    document.design = {found->colour.isEmpty() ? QColor() : QColor(found->colour), found->logo, found->coverPage, in(found->footKo, found->footEn)};
    return {};
}

} // namespace axw::workspace
