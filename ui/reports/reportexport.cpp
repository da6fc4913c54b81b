// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportexport.h"

namespace axw::reports {

using namespace Qt::Literals::StringLiterals;

ReportExport::ReportExport(QString program, QObject *parent) : QObject(parent), m_run(std::move(program))
{
    connect(&m_run, &AxwbRun::done, this, [this](const QByteArray &, const QString &remarks) { Q_EMIT written(m_path, remarks); });
    connect(&m_run, &AxwbRun::failed, this, &ReportExport::failed);
}

namespace {

void addData(QStringList &words, const workspace::DataChoice &data)
{
    words << u"--list"_s << keyOf(data.list);
    if (!data.columns.isEmpty())
        words << u"--columns"_s << data.columns.join(u',');
    if (data.stage)
        words << u"--stage"_s << keyOf(*data.stage);
    if (data.field)
        words << u"--field"_s << keyOf(*data.field);
    if (!data.owner.isEmpty())
        words << u"--owner"_s << data.owner;
    if (data.year)
        words << u"--year"_s << QString::number(*data.year);
    if (!data.masked)
        words << u"--unmasked"_s;
}

} // namespace

QStringList ReportExport::arguments(const QString &folder, const QString &person, Language spoken, const workspace::ReportRequest &request,
                                    report::Format format, const QString &path, report::PdfKind pdf)
{
    QStringList words{u"report"_s, folder, u"--kind"_s, report::kindCode(request.kind)};
    if (report::takesClient(request.kind) && !request.client.isNull())
        words << u"--client"_s << request.client.toString();
    if (!request.poc.isNull())
        words << u"--poc"_s << request.poc.toString();
    if (request.year)
        words << u"--year"_s << QString::number(*request.year);
    if (!request.person.isEmpty())
        words << u"--person"_s << request.person;
    if (request.kind == report::Kind::Request)
        addData(words, request.data);
    if (!request.assessment.isNull())
        words << u"--assessment"_s << request.assessment.toString();
    else if (request.round)
        words << u"--round"_s << keyOf(*request.round);
    if (!request.visit.isNull())
        words << u"--visit"_s << request.visit.toString();
    if (!request.design.isNull())
        words << u"--design"_s << request.design.toString();
    if (!person.isEmpty())
        words << u"--as"_s << person;
    words << u"--lang"_s << languageCode(request.language) << u"--messages"_s << languageCode(spoken) << u"--format"_s << report::formatCode(format);
    if (format == report::Format::Pdf && pdf == report::PdfKind::Archive)
        words << u"--pdfa"_s;
    words << u"--out"_s << path;
    return words;
}

void ReportExport::start(const QString &folder, const QString &person, Language spoken, const workspace::ReportRequest &request,
                         report::Format format, const QString &path, report::PdfKind pdf)
{
    if (isRunning())
        return;
    m_path = path;
    m_run.start(arguments(folder, person, spoken, request, format, path, pdf));
}

} // namespace axw::reports
