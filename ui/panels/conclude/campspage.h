// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/camppainter.h"
#include "ui/models/conclude/campgrids.h"
#include "ui/panels/conclude/gridpage.h"

namespace Kodeks {

class CampChart;

/// Who agrees with whom, camp after camp, as a map or as a graph; and how far senders are apart on each task.
class CampsPage : public GridPage
{
    Q_OBJECT

public:
    explicit CampsPage(QWidget *parent = nullptr);

    [[nodiscard]] bool isOfSenders() const override { return true; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QJsonObject json() const override;
    [[nodiscard]] QString caption() const override;
    [[nodiscard]] AnalysisTable table() const override;
    [[nodiscard]] QSizeF pictureSize() const override;
    void paintPicture(QPainter &painter) const override;
    [[nodiscard]] std::optional<SenderNetwork> network() const override;

protected:
    [[nodiscard]] Counting counting() const override;
    void take(const std::any &rest) override;
    [[nodiscard]] ConcludedNumber number(const QModelIndex &index) const override;
    [[nodiscard]] QString nothing() const override;

private:
    enum class What { Camps, Graph, Disputes };
    /// What was drawn, or why nothing could be.
    struct Drawn
    {
        CampGraph graph;
        QString fault;
    };
    [[nodiscard]] static Counted drawn(const AnalysedStatements &read, NetworkMode mode, Normalisation normalisation);
    [[nodiscard]] ConcludedNumber number(const CampPlace &place) const;
    [[nodiscard]] QStringList graphSentences() const;
    [[nodiscard]] NetworkMode mode() const;
    [[nodiscard]] Normalisation normalisation() const;
    [[nodiscard]] QString modeMeaning() const;

    QComboBox *m_what;
    QComboBox *m_mode;
    QComboBox *m_normalise;
    What m_shown = What::Camps;
    CampGrid m_camps;       ///< its grid is shown, or that of the disputes
    DisputeGrid m_disputes;
    CampChart *m_chart;
    QString m_fault; ///< why there is no graph
};

} // namespace Kodeks
